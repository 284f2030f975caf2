package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import mn.biyelelt.domain.plan.ElementId;
import org.jspecify.annotations.Nullable;

/// What a rule found that looks at rows beside those they have something in common with.
record SharedResult<F>(FirstRows<F> rows, KeyMap<ElementId, List<Finding>> byElement) implements SeriesResult {

    /// An earlier result as that of the rule which is asked again: a rule is given results of its own.
    @SuppressWarnings("unchecked")
    static <F> SharedResult<F> own(SeriesResult before) {
        return (SharedResult<F>) before;
    }

    @Override
    public List<Finding> findings() {
        var all = new ArrayList<Finding>();
        byElement.forEach((_, findings) -> all.addAll(findings));
        return all;
    }

    @Override
    public List<Finding> at(ElementId element) {
        @Nullable
        List<Finding> found = byElement.get(element);
        return found == null ? List.of() : found;
    }

    @Override
    public void since(SeriesResult earlier, Collection<Finding> gone, Collection<Finding> appeared) {
        if (earlier instanceof SharedResult<?> before) {
            byElement.since(before.byElement, (_, findings) -> gone.addAll(findings),
                    (_, findings) -> appeared.addAll(findings));
        } else {
            SeriesResult.super.since(earlier, gone, appeared);
        }
    }
}
