package mn.biyelelt.report.model;

/// How the paragraphs of a style look.
///
/// @param size           type size, pt
/// @param lineSpacing    line distance as a multiple of the face's own line height
/// @param before         space above a paragraph that follows another of the same block, mm; above the block for the first
/// @param after          space below a block of paragraphs, mm
/// @param grey           0 black to 1 white
public record TextStyle(double size, boolean bold, boolean italic, Alignment alignment, double lineSpacing,
        double before, double after, double grey) {}
