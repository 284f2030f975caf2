package mn.biyelelt.ui.session;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// The rows that work on rows is about: those chosen together in one section, or the one worked at; and the places around them.
final class ChosenRows {

    private final PlanDesk desk;

    ChosenRows(PlanDesk desk) {
        this.desk = desk;
    }

    /// The rows from top to bottom; none where one works at something else.
    List<Row> rows() {
        ElementId here = desk.spot().get().row();
        List<ElementId> chosen = desk.chosenRows().get();
        List<ElementId> wanted = chosen.contains(here) ? chosen : List.of(here);
        return section().map(section -> section.rows().stream().filter(row -> wanted.contains(row.id())).toList())
                .orElse(List.of());
    }

    /// The section of the row worked at, or the section itself.
    Optional<Section> section() {
        ElementId here = desk.spot().get().row();
        ElementId id = PlanTree.placeOf(plan(), here).map(Place::parent).orElse(here);
        return plan().sections().stream()
                .filter(section -> section.id().equals(id) || section.id().equals(here)).findFirst();
    }

    /// The place under the rows; the first of the section, or of the plan's first section, where one is at no row.
    Optional<Place> placeUnder() {
        List<Row> rows = rows();
        if (rows.isEmpty()) {
            return firstPlace();
        }
        return PlanTree.placeOf(plan(), rows.getLast().id()).map(place -> new Place(place.parent(), place.index() + 1));
    }

    /// The place of the first row; otherwise as [#placeUnder].
    Optional<Place> placeHere() {
        List<Row> rows = rows();
        return rows.isEmpty() ? firstPlace() : PlanTree.placeOf(plan(), rows.getFirst().id());
    }

    /// Depth of the group that a place stands under; 1 under none.
    int depthAt(Place place) {
        List<Row> above = plan().sections().stream().filter(section -> section.id().equals(place.parent()))
                .flatMap(section -> section.rows().stream()).limit(place.index() + 1L).toList();
        return above.reversed().stream().filter(Group.class::isInstance).map(row -> ((Group) row).depth()).findFirst()
                .orElse(1);
    }

    /// The row that takes the place of the rows when they are gone: the next one shown, else the last before, else the section.
    Optional<ElementId> neighbour() {
        List<Row> gone = rows();
        return section().map(section -> {
            List<Row> all = section.rows();
            List<Row> left = all.stream().filter(row -> !gone.contains(row)).toList();
            return NearestRow.at(left, all.indexOf(gone.getFirst()), desk.leftOut().get()).orElse(section.id());
        });
    }

    private Optional<Place> firstPlace() {
        return section().or(() -> plan().sections().stream().findFirst()).map(section -> new Place(section.id(), 0));
    }

    private Plan plan() {
        return desk.plan().get();
    }
}
