package mn.biyelelt.domain.form;

/// How the text of a style looks.
///
/// @param size        pt
/// @param lineSpacing multiple of the face's own line height
/// @param before      space above each paragraph, mm
/// @param after       space below the block, mm
/// @param grey        0 black to 1 white
public record TypeRule(double size, boolean bold, boolean italic, Align align, double lineSpacing, double before,
        double after, double grey) {}
