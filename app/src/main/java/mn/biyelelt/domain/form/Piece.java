package mn.biyelelt.domain.form;

/// A part of a filled template: text, or a place to write on.
public sealed interface Piece {

    /// Text, which may hold line feeds.
    record Text(String text) implements Piece {}

    /// A drawn place to write on.
    ///
    /// @param width mm
    record Leader(Line line, double width) implements Piece {}

    /// What is drawn in a place to write on.
    enum Line {
        SPACE,
        DOTS,
        RULE
    }
}
