package mn.biyelelt.report.model;

import java.util.List;
import java.util.Optional;

/// A body cell. A cell that spans several rows is one cell, also over a page break.
///
/// @param continued what stands at the top of the next page when the span goes on there after all its content was printed
///                  (the row number in brackets); empty for nothing
/// @param source    which text of the plan it shows; empty for none
public record Cell(int column, int columnSpan, int rowSpan, List<Paragraph> content, StyleName style,
        Alignment alignment, List<Paragraph> continued, Optional<CellSource> source) {

    public Cell {
        content = List.copyOf(content);
        continued = List.copyOf(continued);
    }
}
