package mn.biyelelt.report.model;

import java.util.List;

/// A table with heading rows that repeat on every page.
///
/// @param heads nested heading cells; every grid place of the heading is covered by exactly one cell
/// @param numberRow texts of the number row under the headings, one a column; empty if there is none
/// @param rows  every grid place of the body is covered by exactly one cell
public record Table(List<TableColumn> columns, int headRows, List<HeadCell> heads, List<String> numberRow,
        List<TableRow> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        heads = List.copyOf(heads);
        numberRow = List.copyOf(numberRow);
        rows = List.copyOf(rows);
    }
}
