package mn.biyelelt.validation;

import java.util.Collection;
import java.util.List;
import mn.biyelelt.domain.plan.ElementId;

/// What a rule about rows together found. Immutable, for any thread; kept from snapshot to snapshot as long as the facts stay.
sealed interface SeriesResult permits WholeResult, SummaryResult, SharedResult {

    /// All findings; those about one element in the order in which the rule told them.
    List<Finding> findings();

    /// The findings about one element.
    List<Finding> at(ElementId element);

    /// Collects what went and what came since an earlier result of the same rule; some findings may be among both.
    default void since(SeriesResult earlier, Collection<Finding> gone, Collection<Finding> appeared) {
        List<Finding> old = earlier.findings();
        List<Finding> now = findings();
        Stretch differing = Stretch.unequal(old, now);
        gone.addAll(old.subList(differing.start(), differing.oldEnd()));
        appeared.addAll(now.subList(differing.start(), differing.newEnd()));
    }
}
