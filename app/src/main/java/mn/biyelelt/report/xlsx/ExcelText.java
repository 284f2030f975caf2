package mn.biyelelt.report.xlsx;

/// Text as Excel's strings carry it: what looks like one of Excel's own escapes (`_x0041_`) is escaped itself.
final class ExcelText {

    private static final int ESCAPE = 7;

    private ExcelText() {
    }

    static String escaped(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        var result = new StringBuilder(text.length() + ESCAPE);
        int from = 0;
        while (at >= 0) {
            if (isEscape(text, at)) {
                result.append(text, from, at).append("_x005F_");
                from = at + 1;
            }
            at = text.indexOf("_x", at + 1);
        }
        return result.append(text, from, text.length()).toString();
    }

    /// Whether a reader might strip blanks or line feeds that belong to the text.
    static boolean needsKeeping(String text) {
        return !text.isEmpty()
                && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.indexOf('\n') >= 0);
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + ESCAPE - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
