package mn.biyelelt.report.layout;

import java.util.Locale;

/// A character of the report's text that the printing font lacks; it prints as a visible substitute such as `[U+1F600]`.
///
/// @param count how often it stands in the report
/// @param page  first page with it, from 1
public record MissingGlyph(int codePoint, int count, int page) {

    /// What is printed instead.
    public String substitute() {
        return substitute(codePoint);
    }

    /// What is printed for a character without glyph.
    static String substitute(int codePoint) {
        return String.format(Locale.ROOT, "[U+%04X]", codePoint);
    }

    /// The character itself.
    public String character() {
        return Character.toString(codePoint);
    }
}
