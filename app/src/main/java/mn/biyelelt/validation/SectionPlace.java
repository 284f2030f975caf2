package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Section;

/// Which section of a plan a row stands in: the n-th of those with a key. Only files made by hand have several with one key; their
/// rows are none of one another's.
///
/// @param nth counted from 0
public record SectionPlace(String key, int nth) {

    /// The places of a plan's sections, in their order.
    static List<SectionPlace> of(Plan plan) {
        var counts = new HashMap<String, Integer>();
        var places = new ArrayList<SectionPlace>(plan.sections().size());
        for (Section section : plan.sections()) {
            places.add(new SectionPlace(section.key(), counts.merge(section.key(), 1, Integer::sum) - 1));
        }
        return places;
    }

    /// The section of a plan that stands in this place, if it has one.
    public Optional<Section> in(Plan plan) {
        int at = of(plan).indexOf(this);
        return at < 0 ? Optional.empty() : Optional.of(plan.sections().get(at));
    }
}
