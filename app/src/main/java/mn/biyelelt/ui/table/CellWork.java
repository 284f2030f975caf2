package mn.biyelelt.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.change.Batch;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.edit.Deed;
import mn.biyelelt.edit.paste.HtmlTable;
import mn.biyelelt.edit.paste.TabText;
import mn.biyelelt.edit.paste.TextTable;
import mn.biyelelt.ui.session.NothingDone;
import mn.biyelelt.ui.session.PlanDesk;

/// Work on the cells chosen together: copy, cut, empty, fill down. Each change is one step of undo.
public final class CellWork {

    private final PlanTableModel model;
    private final PlanDesk desk;

    public CellWork(PlanTableModel model, PlanDesk desk) {
        this.model = model;
        this.desk = desk;
    }

    /// What is put on the clipboard: plain text, and a table for Word and Excel unless it is one cell.
    public record Copied(String text, Optional<String> html) {}

    /// The chosen cells for the clipboard.
    public Copied copy() {
        if (!model.range().get().isExtended()) {
            return new Copied(model.cell().map(GridCell::text).orElse(""), Optional.empty());
        }
        TextTable table = model.chosen().table();
        return new Copied(TabText.of(table), Optional.of(HtmlTable.of(table)));
    }

    /// The chosen cells for the clipboard, which are empty then.
    public Copied cut() {
        Copied copied = copy();
        empty(Deed.CUT);
        return copied;
    }

    /// Empties the chosen cells.
    public void clear() {
        empty(Deed.CLEAR);
    }

    /// Gives the chosen cells of each column the text of the uppermost; one cell alone gets the text of the cell above it.
    public Optional<NothingDone> fillDown() {
        TableRange range = model.range().get();
        TablePosition first = range.first();
        boolean severalLines = first.item() < range.last().item() || first.line() < range.last().line();
        TablePosition source = severalLines ? first : model.above(first);
        var changes = new ArrayList<Change>();
        for (int column = first.column(); column <= range.last().column(); column++) {
            Optional<String> text = model.cellAt(new TablePosition(source.item(), source.line(), column))
                    .map(GridCell::text);
            int here = column;
            text.ifPresent(filled -> cellsOf(here).forEach(cell -> cell.element().filter(_ -> !cell.text().equals(
                    filled)).ifPresent(element -> changes.add(new SetText(element, cell.key(), filled)))));
        }
        apply(changes, Deed.FILL_DOWN);
        return changes.isEmpty() ? Optional.of(NothingDone.NOTHING_TO_FILL) : Optional.empty();
    }

    /// The chosen activities' cells of a column.
    private List<GridCell> cellsOf(int column) {
        return model.chosen().cells().stream().filter(cell -> cell.column() == column && cell.columnSpan() == 1)
                .toList();
    }

    private void empty(Deed deed) {
        List<Change> changes = model.chosen().cells().stream().filter(cell -> !cell.text().isEmpty())
                .<Change>flatMap(cell -> cell.element().stream().map(element -> new SetText(element, cell.key(), "")))
                .distinct().toList();
        apply(changes, changes.size() == 1 && deed == Deed.CLEAR ? Deed.TEXT : deed);
    }

    private void apply(List<Change> changes, Deed deed) {
        if (!changes.isEmpty()) {
            desk.apply(changes.size() == 1 ? changes.getFirst() : new Batch(changes), deed, changes.size());
        }
    }
}
