package mn.biyelelt.domain.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The table of a section.
///
/// @param headings  columns and headings over columns, left to right
/// @param numberRow what stands under the headings, one a column; empty for no such row
/// @param groups    the kinds of group rows, by depth
public record FormTable(List<Heading> headings, List<String> numberRow, List<GroupRule> groups) {

    public FormTable {
        headings = List.copyOf(headings);
        numberRow = List.copyOf(numberRow);
        groups = List.copyOf(groups);
    }

    /// The columns, left to right.
    public List<Column> columns() {
        var columns = new ArrayList<Column>();
        headings.forEach(heading -> collect(heading, columns));
        return List.copyOf(columns);
    }

    /// How many rows of headings stand above each other, the number row not counted.
    public int headingRows() {
        return headings.stream().mapToInt(FormTable::height).max().orElse(0);
    }

    /// The rule for groups of that depth, if the form has one.
    public Optional<GroupRule> group(int depth) {
        return groups.stream().filter(rule -> rule.depth() == depth).findFirst();
    }

    /// Whether the groups of that depth stand in a column instead of rows of their own.
    public boolean inColumn(int depth) {
        return columns().stream().anyMatch(column -> column.spans() == Spans.GROUP && column.depth() == depth);
    }

    private static int height(Heading heading) {
        return switch (heading) {
            case Column _ -> 1;
            case ColumnGroup group -> 1 + group.under().stream().mapToInt(FormTable::height).max().orElse(0);
        };
    }

    private static void collect(Heading heading, List<Column> columns) {
        switch (heading) {
            case Column column -> columns.add(column);
            case ColumnGroup group -> group.under().forEach(under -> collect(under, columns));
        }
    }
}
