package mn.biyelelt.report.model;

/// Paper, margins and footer.
///
/// @param width       width of the paper as it lies, mm (297 for A4 landscape)
/// @param height      height of the paper as it lies, mm
/// @param typeface    face of all text
/// @param pageNumbers whether the footer says `n / m`
public record PageSetup(double width, double height, Margins margins, Typeface typeface, boolean pageNumbers) {

    /// Free border on each side, mm.
    public record Margins(double top, double right, double bottom, double left) {}

    /// The face of all text, by what it looks like.
    public enum Typeface {
        /// Arial's metrics.
        SANS,
        /// Times New Roman's metrics.
        SERIF
    }

    /// Whether the page is wider than high.
    public boolean landscape() {
        return width > height;
    }

    /// Width between the margins, mm.
    public double contentWidth() {
        return width - margins.left() - margins.right();
    }

    /// Height between the margins, mm.
    public double contentHeight() {
        return height - margins.top() - margins.bottom();
    }
}
