package mn.biyelelt.domain.quantity;

/// A stretch of a text in UTF-16 units.
///
/// @param end after the last unit
public record Span(int start, int end) {

    /// The stretch itself.
    public String of(String text) {
        return text.substring(start, end);
    }
}
