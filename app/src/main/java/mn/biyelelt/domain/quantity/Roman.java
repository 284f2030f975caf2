package mn.biyelelt.domain.quantity;

/// Roman numerals I to XII as they are typed: with Latin letters, with Cyrillic twins, or with figures for strokes.
final class Roman {

    /// Letters of the longest numeral, VIII.
    static final int LONGEST = 4;

    private static final String[] NUMERALS = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    /// What a numeral may begin with, as it is typed.
    private static final String STROKES = "I\u04061l|\u04C0VУҮYXХПШ";

    private Roman() {
    }

    /// Value of the numeral at a place, times 10, plus the number of tokens it takes; 0 if there is none.
    static int at(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (token.type() == Token.Type.END || STROKES.indexOf(tokens.text().charAt(token.start())) < 0) {
            return 0;
        }
        if (token.figures() && token.length() <= 3) {
            Token next = tokens.at(index + 1);
            boolean mixed = next.isWord() && next.tight() && next.length() == 1;
            int value = mixed ? valueOf(tokens.textOf(token) + tokens.textOf(next)) : 0;
            return value == 0 ? 0 : value * 10 + 2;
        }
        int value = token.isWord() && token.length() <= LONGEST ? valueOf(tokens.textOf(token)) : 0;
        return value == 0 ? 0 : value * 10 + 1;
    }

    /// Where the letters of numerals end that a word begins with.
    static int end(String text, int from, int to) {
        int end = from;
        while (end < to && "IVX\u0406\u0425".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int valueOf(String typed) {
        var latin = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            latin.append(switch (typed.charAt(i)) {
                case 'I', '\u0406', '1', 'l', '|', '\u04C0' -> "I";
                case 'V', 'У', 'Ү', 'Y' -> "V";
                case 'X', 'Х' -> "X";
                case 'П' -> "II";
                case 'Ш' -> "III";
                default -> "?";
            });
        }
        String numeral = latin.toString();
        for (int i = 0; i < NUMERALS.length; i++) {
            if (NUMERALS[i].equals(numeral)) {
                return i + 1;
            }
        }
        return 0;
    }
}
