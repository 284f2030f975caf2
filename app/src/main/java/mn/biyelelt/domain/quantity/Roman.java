package mn.biyelelt.domain.quantity;

/// Roman numerals I to XII as they are typed: with Latin letters, with Cyrillic twins, or with figures for strokes.
final class Roman {

    private static final String[] NUMERALS = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    private Roman() {
    }

    /// Value of the numeral at a place, times 10, plus the number of tokens it takes; 0 if there is none.
    static int at(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (token.figures() && token.length() <= 3) {
            Token next = tokens.at(index + 1);
            boolean mixed = next.isWord() && next.tight() && next.length() == 1;
            int value = mixed ? valueOf(tokens.textOf(token) + tokens.textOf(next)) : 0;
            return value == 0 ? 0 : value * 10 + 2;
        }
        int value = token.isWord() && token.length() <= 4 ? valueOf(tokens.textOf(token)) : 0;
        return value == 0 ? 0 : value * 10 + 1;
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
