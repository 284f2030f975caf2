package mn.biyelelt.ui.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import mn.biyelelt.domain.change.AddElement;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.RemoveElement;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.edit.paste.TextTable;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.table.PlanTableModel;
import mn.biyelelt.ui.table.TableItem;

/// Says what pasting a table at the place worked at would change.
final class PastePlanner {

    private final PlanTableModel table;
    private final PlanDesk desk;
    private final Supplier<UUID> identities;

    PastePlanner(PlanTableModel table, PlanDesk desk, Supplier<UUID> identities) {
        this.table = table;
        this.desk = desk;
        this.identities = identities;
    }

    /// Whether the table looks like rows of a plan rather than values for cells: it has headings, spans, or all columns.
    boolean looksLikeRows(TextTable pasted) {
        Optional<TableItem> here = here();
        if (here.isEmpty() || here.get().kind() == TableItem.Kind.SECTION) {
            return true;
        }
        int columns = here.get().shape().columns().size();
        boolean spans = false;
        for (int row = 0; row < pasted.height(); row++) {
            spans |= pasted.isHeading(row)
                    || pasted.at(row, 0).filter(cell -> cell.rowSpan() > 1).isPresent();
        }
        boolean atStart = table.range().get().first().column() == 0 && !table.range().get().isExtended();
        return new HeadingRows(here.get().shape()).count(pasted) > 0
                || atStart && (spans || pasted.width() == columns && (pasted.height() > 1 || isEmptyRow(here.get())));
    }

    /// Pasting over the cells from the place worked at on; what goes beyond the last row is added.
    PastePlan overCells(TextTable pasted) {
        var over = new OverCells(table, identities);
        over.put(pasted);
        PastePlan plan = over.plan();
        return over.rest().filter(rest -> rest.height() > 0)
                .map(rest -> joined(plan, rows(rest, table.range().get().first().column(), endOfSection())))
                .orElse(plan);
    }

    /// Pasting as rows of their own under the one worked at; an empty row worked at gives way to them.
    PastePlan newRows(TextTable pasted) {
        Optional<TableItem> here = here();
        TextTable body = here.map(item -> pasted.from(new HeadingRows(item.shape()).count(pasted))).orElse(pasted);
        int columns = here.map(item -> item.shape().columns().size()).orElse(body.width());
        int first = body.width() >= columns ? 0 : table.range().get().first().column();
        return place().map(place -> rows(body, first, place)).orElseGet(
                () -> new PastePlan(List.of(), List.of(), 0, 0, 0, body.height() * body.width()));
    }

    private PastePlan rows(TextTable body, int firstColumn, Place place) {
        var changes = new ArrayList<Change>();
        var edits = new ArrayList<PasteEdit>();
        TableItem here = here().orElseThrow();
        var made = new NewRows(here.shape(), desk.period().get(), depthAt(place), identities);
        List<Row> rows = made.of(body, firstColumn);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            changes.add(new AddElement(new Place(place.parent(), place.index() + i), row));
            edits.add(new PasteEdit(row.get(Fields.NUMBER), "", row.get(Fields.ITEM_TEXT)));
        }
        if (!rows.isEmpty() && isEmptyRow(here) && PlanTree.placeOf(plan(), here.id())
                .filter(at -> at.equals(new Place(place.parent(), place.index() - 1))).isPresent()) {
            changes.add(new RemoveElement(here.id()));
        }
        return new PastePlan(changes, edits, 0, rows.size(), 0, made.leftOut());
    }

    private static PastePlan joined(PastePlan first, PastePlan second) {
        var changes = new ArrayList<>(first.changes());
        changes.addAll(second.changes());
        var edits = new ArrayList<>(first.edits());
        edits.addAll(second.edits());
        return new PastePlan(changes, edits, first.cells(), second.rows(), first.lines(),
                first.leftOut() + second.leftOut());
    }

    private Optional<TableItem> here() {
        int index = table.range().get().first().item();
        return index < table.items().size() ? Optional.of(table.items().get(index)) : Optional.empty();
    }

    private Optional<Place> place() {
        Optional<Element> element = here().flatMap(item -> PlanTree.find(plan(), item.id()));
        if (element.filter(Section.class::isInstance).isPresent()) {
            return element.map(section -> new Place(section.id(), 0));
        }
        return element.flatMap(row -> PlanTree.placeOf(plan(), row.id()))
                .map(at -> new Place(at.parent(), at.index() + 1));
    }

    private Place endOfSection() {
        Place here = place().orElseThrow();
        int size = plan().sections().stream().filter(section -> section.id().equals(here.parent()))
                .mapToInt(section -> section.rows().size()).sum();
        return new Place(here.parent(), size);
    }

    private int depthAt(Place place) {
        return plan().sections().stream().filter(section -> section.id().equals(place.parent()))
                .flatMap(section -> section.rows().stream().limit(place.index())).filter(Group.class::isInstance)
                .reduce((_, last) -> last).map(row -> ((Group) row).depth()).orElse(1);
    }

    private static boolean isEmptyRow(TableItem item) {
        return item.element() instanceof Activity activity
                && activity.cells().with(Fields.NUMBER, "").texts().isEmpty()
                && activity.indicators().stream().allMatch(line -> line.cells().texts().isEmpty());
    }

    private Plan plan() {
        return desk.plan().get();
    }
}
