package mn.biyelelt.ui.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.form.Spans;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.edit.paste.TextTable;
import mn.biyelelt.ui.table.TableColumn;
import mn.biyelelt.ui.table.TableShape;

/// Makes rows of the plan from a pasted table: a row over the whole width becomes a heading, a row whose number and text go on from
/// above becomes one more indicator line, every other one an activity.
final class NewRows {

    private final TableShape shape;
    private final Optional<ReportPeriod> period;
    private final Supplier<UUID> identities;
    private final List<Row> rows = new ArrayList<>();
    private Cells activity = Cells.EMPTY;
    private List<Indicator> lines = new ArrayList<>();
    private boolean open;
    private int depth;
    private int leftOut;

    /// @param depth of the group the rows go under
    NewRows(TableShape shape, Optional<ReportPeriod> period, int depth, Supplier<UUID> identities) {
        this.shape = shape;
        this.period = period;
        this.depth = depth;
        this.identities = identities;
    }

    /// @param firstColumn where the table's first column goes
    List<Row> of(TextTable table, int firstColumn) {
        for (int row = 0; row < table.height(); row++) {
            if (table.isHeading(row)) {
                finish();
                addHeading(table.text(row, 0));
            } else if (hasText(table, row)) {
                addRow(table, row, firstColumn);
            }
        }
        finish();
        return rows;
    }

    /// Texts that found no column.
    int leftOut() {
        return leftOut;
    }

    private void addHeading(String text) {
        var label = GroupLabel.of(text);
        depth = label.depth() > 0 ? label.depth() : Math.max(1, depth);
        rows.add(new Group(identity(), depth,
                Cells.of(Fields.NUMBER, label.number()).with(Fields.ITEM_TEXT, label.text())));
    }

    private void addRow(TextTable table, int row, int firstColumn) {
        if (!open || !goesOn(table, row, firstColumn)) {
            finish();
            open = true;
        }
        boolean first = lines.isEmpty();
        Cells line = Cells.EMPTY;
        for (int column = 0; column < table.width(); column++) {
            String text = table.text(row, column);
            int target = firstColumn + column;
            if (target >= shape.columns().size()) {
                leftOut += text.isBlank() ? 0 : 1;
            } else if (!text.isEmpty()) {
                TableColumn wanted = shape.columns().get(target);
                boolean spanning = table.at(row, column).filter(cell -> cell.rowSpan() > 1).isPresent();
                if (isOfLine(wanted.spans(), first, spanning)) {
                    line = line.with(key(wanted), text);
                } else if (wanted.spans() == Spans.GROUP) {
                    putGroup(wanted, text);
                } else {
                    activity = activity.with(key(wanted), text);
                }
            }
        }
        lines.add(new Indicator(identity(), line));
    }

    /// Whether all that an activity has of its own stands above already.
    private boolean goesOn(TextTable table, int row, int firstColumn) {
        for (int column = 0; column < table.width(); column++) {
            int target = firstColumn + column;
            boolean own = target < shape.columns().size() && (shape.columns().get(target).spans() == Spans.ACTIVITY
                    || shape.columns().get(target).spans() == Spans.GROUP);
            if (own && !table.text(row, column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfLine(Spans spans, boolean first, boolean spanning) {
        return switch (spans) {
            case INDICATOR -> true;
            case ACTIVITY, GROUP -> false;
            case ACTIVITY_OR_LINE -> !first;
            case LINES_OR_ACTIVITY -> !spanning;
        };
    }

    /// A heading that stands in a column.
    private void putGroup(TableColumn column, String text) {
        var label = GroupLabel.of(text);
        rows.add(new Group(identity(), Math.max(1, column.depth()),
                Cells.of(Fields.NUMBER, label.number()).with(Fields.ITEM_TEXT, label.text())));
    }

    private void finish() {
        if (open) {
            rows.add(new Activity(identity(), activity, lines));
        }
        open = false;
        activity = Cells.EMPTY;
        lines = new ArrayList<>();
    }

    private CellKey key(TableColumn column) {
        boolean perPeriod = column.field().perPeriod() && column.field().level() != Level.PLAN;
        return new CellKey(column.field().key(), perPeriod ? period : Optional.empty());
    }

    private static boolean hasText(TextTable table, int row) {
        for (int column = 0; column < table.width(); column++) {
            if (!table.text(row, column).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private ElementId identity() {
        return new ElementId(identities.get());
    }
}
