package mn.biyelelt.report.model;

import java.util.List;

/// A heading cell, `rowSpan` heading rows high and `columnSpan` columns wide.
public record HeadCell(int row, int column, int rowSpan, int columnSpan, List<Paragraph> content) {

    public HeadCell {
        content = List.copyOf(content);
    }
}
