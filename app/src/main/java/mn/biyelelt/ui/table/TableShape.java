package mn.biyelelt.ui.table;

import java.util.List;

/// Columns and nested headings of one section's table, as on the paper.
///
/// @param name     by which the widths of its columns are remembered
/// @param headRows rows of headings
/// @param lock     which cells belong to the plan
/// @param numbers  texts of the number row under the headings, one a column; empty if there is none
public record TableShape(String name, List<TableColumn> columns, int headRows, List<HeadBox> heads,
        List<String> numbers,
        TableLock lock) {

    public TableShape {
        columns = List.copyOf(columns);
        heads = List.copyOf(heads);
        numbers = List.copyOf(numbers);
    }
}
