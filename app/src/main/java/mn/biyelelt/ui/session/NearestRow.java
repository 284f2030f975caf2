package mn.biyelelt.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// Where one goes on when one cannot stay at a row: at the next that is shown, else at the last one before it.
public final class NearestRow {

    private NearestRow() {
    }

    /// The row itself, or the nearest one of its section if it is left out.
    ///
    /// @param leftOut rows that are not shown
    public static ElementId shown(Plan plan, ElementId row, Set<ElementId> leftOut) {
        if (!leftOut.contains(row)) {
            return row;
        }
        return PlanTree.placeOf(plan, row).flatMap(place -> PlanTree.find(plan, place.parent())
                .filter(Section.class::isInstance)
                .flatMap(section -> at(((Section) section).rows(), place.index(), leftOut))).orElse(row);
    }

    /// The row at an index, or the nearest one that is shown; where none is, as if all were. Empty if there are no rows.
    static Optional<ElementId> at(List<Row> rows, int index, Set<ElementId> leftOut) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int last = Math.min(index, rows.size() - 1);
        return Stream.concat(rows.stream().skip(last), rows.subList(0, last).reversed().stream()).map(Element::id)
                .filter(id -> !leftOut.contains(id)).findFirst().or(() -> Optional.of(rows.get(last).id()));
    }
}
