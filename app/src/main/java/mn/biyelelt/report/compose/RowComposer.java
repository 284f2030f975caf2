package mn.biyelelt.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Align;
import mn.biyelelt.domain.form.Column;
import mn.biyelelt.domain.form.FormTable;
import mn.biyelelt.domain.form.GroupRule;
import mn.biyelelt.domain.form.Names;
import mn.biyelelt.domain.form.Spans;
import mn.biyelelt.domain.form.Template;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.CellSource;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.TableRow;

/// Composes the body of a table: group rows, activities with their indicator lines, and groups that stand in a column.
final class RowComposer {

    private static final Template USUAL_LABEL = Template.of("[{number}. ]{text}");

    private final FormTable form;
    private final List<Column> columns;
    private final ActivityComposer activities;

    RowComposer(Paper paper, CellText text, FormTable form) {
        this.form = form;
        this.columns = form.columns();
        this.activities = new ActivityComposer(paper, text, columns);
    }

    /// A group row over the full width, or an activity with the groups it stands under in columns; an activity is missing
    /// where a group in a column has none.
    private record Strip(Optional<Group> heading, Optional<Activity> activity, Map<Integer, Group> above) {

        int lines() {
            return activity.map(it -> Math.max(1, it.indicators().size())).orElse(1);
        }

        boolean continues(Strip previous, int depth) {
            return previous.heading.isEmpty()
                    && Optional.ofNullable(above.get(depth)).equals(Optional.ofNullable(previous.above.get(depth)));
        }
    }

    List<TableRow> rows(List<Row> rows) {
        List<Strip> strips = strips(rows);
        var printed = new ArrayList<TableRow>();
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            if (strip.heading().isPresent()) {
                printed.add(groupRow(strip.heading().get()));
            } else {
                printed.addAll(activities.rows(strip.activity(), groupCells(strips, i)));
            }
        }
        return printed;
    }

    private List<Strip> strips(List<Row> rows) {
        var strips = new ArrayList<Strip>();
        var above = new TreeMap<Integer, Group>();
        boolean waiting = false;
        for (Row row : rows) {
            switch (row) {
                case Activity activity -> {
                    strips.add(new Strip(Optional.empty(), Optional.of(activity), Map.copyOf(above)));
                    waiting = false;
                }
                case Group group -> {
                    addEmpty(strips, above, waiting);
                    above.tailMap(group.depth(), true).clear();
                    waiting = form.inColumn(group.depth());
                    if (waiting) {
                        above.put(group.depth(), group);
                    } else {
                        strips.add(new Strip(Optional.of(group), Optional.empty(), Map.of()));
                    }
                }
            }
        }
        addEmpty(strips, above, waiting);
        return strips;
    }

    private static void addEmpty(List<Strip> strips, Map<Integer, Group> above, boolean waiting) {
        if (waiting) {
            strips.add(new Strip(Optional.empty(), Optional.empty(), Map.copyOf(above)));
        }
    }

    /// The cells of group columns whose top edge is this strip.
    private List<Cell> groupCells(List<Strip> strips, int at) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean goesOn = at > 0 && strips.get(at).continues(strips.get(at - 1), column.depth());
            if (column.spans() == Spans.GROUP && !goesOn) {
                cells.add(groupCell(i, strips, at));
            }
        }
        return cells;
    }

    private Cell groupCell(int index, List<Strip> strips, int at) {
        Column column = columns.get(index);
        int lines = strips.get(at).lines();
        for (int i = at + 1; i < strips.size() && strips.get(i).heading().isEmpty()
                && strips.get(i).continues(strips.get(i - 1), column.depth()); i++) {
            lines += strips.get(i).lines();
        }
        return activities.cell(index, lines, Optional.ofNullable(strips.get(at).above().get(column.depth())));
    }

    private TableRow groupRow(Group group) {
        GroupRule rule = form.group(group.depth()).orElseGet(() -> new GroupRule(group.depth(), new Names("", ""),
                USUAL_LABEL, false, false, Align.LEFT));
        String label = rule.label()
                .text(place -> group.get(place.equals("number") ? Fields.NUMBER : Fields.ITEM_TEXT));
        var source = new CellSource(group.id().value(), Fields.ITEM_TEXT.name());
        var cell = new Cell(0, columns.size(), 1, CellText.emphasised(label, rule.bold(), rule.italic()),
                StyleName.GROUP_ROW, PaperLook.alignment(rule.align()), List.of(), Optional.of(source));
        return new TableRow(TableRow.Kind.GROUP, List.of(cell));
    }
}
