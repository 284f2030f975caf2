package mn.biyelelt.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// Where the elements of a plan stand, by identity. Holds for all snapshots with the same elements in the same places.
final class Whereabouts {

    private final Map<ElementId, Spot> spots = new HashMap<>();

    /// Places counted from 0; -1 for none.
    ///
    /// @param order place in reading order
    record Spot(int section, int row, int order) {}

    Whereabouts(Plan plan) {
        List<Section> sections = plan.sections();
        put(plan.id().element(), -1, -1);
        for (int i = 0; i < sections.size(); i++) {
            put(sections.get(i).id(), i, -1);
            List<Row> rows = sections.get(i).rows();
            for (int j = 0; j < rows.size(); j++) {
                put(rows.get(j).id(), i, j);
                if (rows.get(j) instanceof Activity activity) {
                    for (Element line : activity.indicators()) {
                        put(line.id(), i, j);
                    }
                }
            }
        }
        plan.signatures().forEach(signature -> put(signature.id(), -1, -1));
    }

    /// Where an element stands, if the plan has it.
    Optional<Spot> of(ElementId element) {
        return Optional.ofNullable(spots.get(element));
    }

    private void put(ElementId element, int section, int row) {
        spots.put(element, new Spot(section, row, spots.size()));
    }
}
