package mn.biyelelt.validation.rules;

/// A short piece of a text, for findings.
final class Excerpt {

    private static final int LONG = 60;

    private Excerpt() {
    }

    /// The beginning of a text, cut at a word.
    static String of(String text) {
        String line = text.strip().replace('\n', ' ');
        if (line.length() <= LONG) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONG);
        return line.substring(0, blank > 0 ? blank : LONG) + " …";
    }

    /// The piece of a text where it begins to differ from another.
    static String ofDifference(String text, String other) {
        int at = 0;
        while (at < text.length() && at < other.length() && text.charAt(at) == other.charAt(at)) {
            at++;
        }
        int start = text.lastIndexOf(' ', Math.max(0, at - LONG / 3)) + 1;
        return (start > 0 ? "… " : "") + of(text.substring(start));
    }

    /// The end of a text, cut at a word.
    static String ofEnd(String text) {
        String line = text.strip().replace('\n', ' ');
        if (line.length() <= LONG) {
            return line;
        }
        int blank = line.indexOf(' ', line.length() - LONG);
        return "… " + line.substring(blank > 0 ? blank + 1 : line.length() - LONG);
    }
}
