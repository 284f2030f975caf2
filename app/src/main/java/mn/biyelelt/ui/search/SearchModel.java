package mn.biyelelt.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import mn.biyelelt.domain.change.Batch;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.edit.Deed;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.Texts;
import mn.biyelelt.ui.table.GridCell;
import mn.biyelelt.ui.table.PlanTableModel;
import mn.biyelelt.ui.table.TableItem;
import mn.biyelelt.ui.table.TablePosition;
import mn.biyelelt.ui.text.TextSearch;

/// Searching all texts of the table, and replacing: which cells have what is sought, which one is looked at, what replacing would
/// change.
public final class SearchModel {

    private static final Comparator<TablePosition> READING_ORDER = Comparator.comparingInt(TablePosition::item)
            .thenComparingInt(TablePosition::line).thenComparingInt(TablePosition::column);

    private final PlanTableModel table;
    private final PlanDesk desk;
    private final StringProperty query = new SimpleStringProperty("");
    private final StringProperty replacement = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<SearchHit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private boolean on;

    public SearchModel(PlanTableModel table, PlanDesk desk) {
        this.table = table;
        this.desk = desk;
        query.subscribe((_, _) -> seek());
        table.items().addListener((ListChangeListener<TableItem>) _ -> seek());
    }

    /// What is sought; empty for nothing.
    public StringProperty query() {
        return query;
    }

    /// What it would be replaced by.
    public StringProperty replacement() {
        return replacement;
    }

    /// The cells that have it, in reading order.
    public ReadOnlyObjectProperty<List<SearchHit>> hits() {
        return hits.getReadOnlyProperty();
    }

    /// Begins or ends marking what is sought.
    public void mark(boolean marking) {
        on = marking;
        seek();
    }

    /// Which hit one stands on, counted from 1; 0 for none.
    public int place() {
        for (int i = 0; i < hits.get().size(); i++) {
            if (isHere(hits.get().get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /// Goes to the next hit after the place one stands at, from the last on to the first.
    public void next() {
        List<SearchHit> all = hits.get();
        all.stream().filter(hit -> READING_ORDER.compare(hit.at(), table.position().get()) > 0 && !isHere(hit))
                .findFirst()
                .or(() -> all.stream().findFirst()).ifPresent(hit -> table.goTo(hit.at()));
    }

    /// Goes to the hit before.
    public void previous() {
        List<SearchHit> all = hits.get().reversed();
        all.stream().filter(hit -> READING_ORDER.compare(hit.at(), table.position().get()) < 0 && !isHere(hit))
                .findFirst()
                .or(() -> all.stream().findFirst()).ifPresent(hit -> table.goTo(hit.at()));
    }

    /// Goes to a hit.
    void goTo(SearchHit hit) {
        table.goTo(hit.at());
    }

    /// What replacing everywhere would change; numbers of rows are left alone, they follow by themselves.
    public List<Replacement> replacements() {
        if (query.get().isEmpty()) {
            return List.of();
        }
        var search = new TextSearch(query.get(), true);
        return hits.get().stream().filter(hit -> !hit.key().field().equals(Fields.NUMBER))
                .filter(hit -> search.isIn(hit.text()))
                .map(hit -> new Replacement(hit, search.replaced(hit.text(), replacement.get()),
                        search.in(hit.text()).size()))
                .filter(made -> !made.after().equals(made.hit().text())).toList();
    }

    /// Replaces everywhere, as one step.
    public void replaceAll() {
        replace(replacements());
    }

    /// Replaces in the cell one stands on and goes to the next hit.
    public void replaceHere() {
        replace(replacements().stream().filter(made -> isHere(made.hit())).toList());
        next();
    }

    /// A text and what it would become.
    ///
    /// @param count how many places of it change
    public record Replacement(SearchHit hit, String after, int count) {}

    private void replace(List<Replacement> made) {
        List<Change> changes = made.stream()
                .<Change>map(each -> new SetText(each.hit().element(), each.hit().key(), each.after())).toList();
        if (!changes.isEmpty()) {
            desk.apply(changes.size() == 1 ? changes.getFirst() : new Batch(changes), Deed.REPLACE,
                    made.stream().mapToInt(Replacement::count).sum());
        }
    }

    private boolean isHere(SearchHit hit) {
        TablePosition at = table.position().get();
        return hit.at().item() == at.item() && table.cellAt(at).equals(table.cellAt(hit.at()));
    }

    private void seek() {
        boolean seeking = on && !query.get().isEmpty();
        Optional<TextSearch> search = seeking ? Optional.of(new TextSearch(query.get(), false)) : Optional.empty();
        table.sought().set(search);
        List<SearchHit> found = search.map(this::find).orElse(List.of());
        if (!found.equals(hits.get())) {
            hits.set(found);
        }
    }

    private List<SearchHit> find(TextSearch search) {
        var found = new ArrayList<SearchHit>();
        for (int i = 0; i < table.items().size(); i++) {
            TableItem item = table.items().get(i);
            if (item.isSelectable()) {
                for (GridCell cell : item.cells()) {
                    addHits(found, search, i, cell);
                }
            }
        }
        return found;
    }

    private void addHits(List<SearchHit> found, TextSearch search, int index, GridCell cell) {
        if (cell.element().isEmpty() || !cell.isTextHere()) {
            return;
        }
        ElementId element = cell.element().get();
        for (CellKey key : cell.texts()) {
            boolean main = key.equals(cell.key());
            String quick = main ? cell.text() : cell.above() + "\n" + cell.below();
            if (search.isIn(quick)) {
                String text = main ? cell.text() : Texts.of(desk.plan().get(), element, key);
                int count = search.in(text).size();
                if (count > 0) {
                    found.add(new SearchHit(new TablePosition(index, cell.line(), cell.column()), element, key,
                            where(table.items().get(index), cell), text, count));
                }
            }
        }
    }

    private static String where(TableItem item, GridCell cell) {
        String heading = item.kind() == TableItem.Kind.ACTIVITY
                ? item.shape().columns().get(cell.column()).heading()
                : item.label();
        return (item.element().get(Fields.NUMBER) + "  " + heading).strip();
    }
}
