package mn.biyelelt.report.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Tables of one column, for tests about texts.
public final class TextTables {

    private TextTables() {
    }

    /// A row for each text.
    public static Table of(String... texts) {
        return of(Arrays.stream(texts).map(text -> List.of(Paragraph.of(text))).toList());
    }

    /// A row for each cell.
    public static Table of(List<List<Paragraph>> cells) {
        var rows = cells.stream()
                .map(content -> new TableRow(TableRow.Kind.FIRST_LINE, List.of(new Cell(0, 1, 1, content,
                        StyleName.TABLE_TEXT, Alignment.LEFT, List.of(), Optional.empty()))))
                .toList();
        return new Table(List.of(new TableColumn("text", 0, 0, 1, false)), 1,
                List.of(new HeadCell(0, 0, 1, 1, List.of())), List.of(), rows);
    }
}
