package mn.biyelelt.ui.paste;

/// A heading's text taken apart: `Зорилт 1.2. Текст` has the number 1.2 and so the depth 2.
///
/// @param number empty if it has none
/// @param depth  how many figures the number has; 0 without one
record GroupLabel(String number, String text, int depth) {

    private static final int LONGEST_WORD = 10;

    static GroupLabel of(String whole) {
        int at = 0;
        while (at < whole.length() && at <= LONGEST_WORD && Character.isLetter(whole.charAt(at))) {
            at++;
        }
        while (at < whole.length() && isBlank(whole.charAt(at))) {
            at++;
        }
        int from = at;
        while (at < whole.length() && (isDigit(whole.charAt(at)) || whole.charAt(at) == '.')) {
            at++;
        }
        String number = whole.substring(from, at);
        while (number.endsWith(".")) {
            number = number.substring(0, number.length() - 1);
        }
        while (at < whole.length()
                && (isBlank(whole.charAt(at)) || whole.charAt(at) == ':' || whole.charAt(at) == '.')) {
            at++;
        }
        String text = whole.substring(at);
        boolean isLabel = !number.isEmpty() && !text.isBlank() && number.length() < 12;
        return isLabel
                ? new GroupLabel(number, text, Math.min(9, 1 + (int) number.chars().filter(c -> c == '.').count()))
                : new GroupLabel("", whole, 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0';
    }
}
