package mn.biyelelt.domain.form;

/// The sheet: A4, how it lies, its margins and its typeface.
public record Page(Orientation orientation, Margins margins, Face typeface, boolean pageNumbers) {

    /// How the sheet lies.
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    /// Free border on each side, mm.
    public record Margins(double top, double right, double bottom, double left) {}

    /// The typeface, by its looks.
    public enum Face {
        SANS,
        SERIF
    }
}
