package mn.biyelelt.report.model;

import java.util.List;

/// Paragraphs in one style: annex lines, title, preamble, section heading, ornament.
///
/// @param indent       free space at the left, as a share (0 to 1) of the content width; an annex block stands right by it
/// @param keepWithNext whether it never stands last on a page
/// @param shrink       whether the block, as wide as its longest line, is pushed to the right edge with its lines aligned left
///                     to each other (annex lines)
public record TextBlock(List<Paragraph> paragraphs, StyleName style, double indent, boolean keepWithNext,
        boolean shrink) implements Block {

    public TextBlock {
        paragraphs = List.copyOf(paragraphs);
    }
}
