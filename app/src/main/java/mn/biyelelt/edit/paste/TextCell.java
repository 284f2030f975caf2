package mn.biyelelt.edit.paste;

/// A cell of a table of texts; it may span rows and columns.
///
/// @param rowSpan    at least 1
/// @param columnSpan at least 1
public record TextCell(String text, int rowSpan, int columnSpan) {

    /// A cell of one row and column.
    public static TextCell of(String text) {
        return new TextCell(text, 1, 1);
    }
}
