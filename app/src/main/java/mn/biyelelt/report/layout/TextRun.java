package mn.biyelelt.report.layout;

/// Text on a page, in one lettering on one line. It holds only characters that the face has a glyph for, in the order in
/// which they stand on the paper from left to right.
///
/// A hyphen set by the layout is [#HYPHEN]; a blank at the end of a line is kept as the run's last character.
///
/// @param x        left end of the text, pt
/// @param baseline y of the baseline, pt
/// @param width    advance width of the text without a blank at its end, pt
public record TextRun(double x, double baseline, double width, Lettering lettering, String text) {

    /// The soft hyphen (U+00AD): it prints as a hyphen and was not in the report's text.
    public static final char HYPHEN = '\u00AD';
}
