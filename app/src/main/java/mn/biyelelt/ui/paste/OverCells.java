package mn.biyelelt.ui.paste;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import mn.biyelelt.domain.change.AddElement;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.edit.paste.TextTable;
import mn.biyelelt.ui.table.GridCell;
import mn.biyelelt.ui.table.PlanTableModel;
import mn.biyelelt.ui.table.TableItem;
import mn.biyelelt.ui.table.TablePosition;
import mn.biyelelt.ui.table.TableRange;

/// Lays a pasted table over the cells of the plan, line by line: headings over group rows, other rows over indicator lines.
final class OverCells {

    private final PlanTableModel table;
    private final Supplier<UUID> identities;
    private final List<Change> changes = new ArrayList<>();
    private final List<PasteEdit> edits = new ArrayList<>();
    private final Map<ElementId, Cells> newLines = new LinkedHashMap<>();
    private int leftOut;
    private Optional<TextTable> rest = Optional.empty();

    OverCells(PlanTableModel table, Supplier<UUID> identities) {
        this.table = table;
        this.identities = identities;
    }

    void put(TextTable pasted) {
        TableRange range = table.range().get();
        if (pasted.height() == 1 && pasted.width() == 1 && range.isExtended()) {
            table.chosen().cells().forEach(cell -> put(cell, pasted.text(0, 0), range.first().item()));
            return;
        }
        TablePosition at = range.first();
        for (int row = 0; row < pasted.height(); row++) {
            boolean heading = pasted.isHeading(row);
            Optional<TablePosition> target = target(at, heading);
            if (target.isEmpty() && heading) {
                leftOut++;
            } else if (target.isEmpty()) {
                rest = Optional.of(pasted.from(row));
                return;
            } else {
                putRow(pasted, row, target.get());
                at = after(target.get());
            }
        }
    }

    /// The rows that go beyond the section's last one.
    Optional<TextTable> rest() {
        return rest;
    }

    PastePlan plan() {
        newLines.forEach((activity, cells) -> changes
                .add(new AddElement(new Place(activity, 0), new Indicator(new ElementId(identities.get()), cells))));
        return new PastePlan(changes, edits, edits.size(), 0, newLines.size(), leftOut);
    }

    private void putRow(TextTable pasted, int row, TablePosition target) {
        TableItem item = table.items().get(target.item());
        Optional<GridCell> filled = Optional.empty();
        for (int column = 0; column < pasted.width(); column++) {
            int wanted = target.column() + column;
            String text = pasted.text(row, column);
            if (pasted.at(row, column).isEmpty()) {
                continue;
            }
            Optional<GridCell> cell = item.cellAt(target.line(), wanted);
            boolean goesOn = cell.filter(found -> found.line() < target.line() && row > 0).isPresent();
            // a heading is one cell over the whole width: the first text goes there, the next would only take its place
            if (cell.isEmpty() || goesOn || cell.equals(filled)) {
                leftOut += text.isBlank() ? 0 : 1;
            } else {
                put(cell.get(), text, target.item());
                filled = cell;
            }
        }
    }

    private void put(GridCell cell, String text, int item) {
        if (cell.text().equals(text)) {
            return;
        }
        TableItem row = table.items().get(item);
        cell.element().ifPresentOrElse(element -> changes.add(new SetText(element, cell.key(), text)),
                () -> newLines.merge(row.id(), Cells.EMPTY.with(cell.key(), text),
                        (old, more) -> old.with(cell.key(), text)));
        edits.add(new PasteEdit(where(row, cell), cell.text(), text));
    }

    private static String where(TableItem row, GridCell cell) {
        String number = row.element().get(Fields.NUMBER);
        String heading = row.kind() == TableItem.Kind.ACTIVITY
                ? row.shape().columns().get(cell.column()).heading()
                : row.label();
        return (number.isEmpty() || heading.contains(number) ? heading : number + "  " + heading).strip();
    }

    /// The next line from a place on that takes such a row; none beyond the section.
    private Optional<TablePosition> target(TablePosition from, boolean heading) {
        for (int item = from.item(); item < table.items().size(); item++) {
            TableItem row = table.items().get(item);
            boolean start = item == table.range().get().first().item();
            if (row.kind() == TableItem.Kind.HEADS || row.kind() == TableItem.Kind.SECTION && !start) {
                return Optional.empty();
            }
            int line = item == from.item() ? from.line() : 0;
            if (row.kind() == TableItem.Kind.ACTIVITY && line < row.lines() && !heading
                    || row.kind() == TableItem.Kind.GROUP && line == 0 && (heading || start)) {
                return Optional.of(new TablePosition(item, line, from.column()));
            }
            if (heading && row.kind() == TableItem.Kind.ACTIVITY) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private TablePosition after(TablePosition at) {
        return at.line() + 1 < table.items().get(at.item()).lines()
                ? new TablePosition(at.item(), at.line() + 1, at.column())
                : new TablePosition(at.item() + 1, 0, at.column());
    }
}
