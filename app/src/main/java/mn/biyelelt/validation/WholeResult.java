package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mn.biyelelt.domain.plan.ElementId;
import org.jspecify.annotations.Nullable;

/// What a rule found that is asked about all rows at once, with what they said to it.
final class WholeResult<F> implements SeriesResult {

    private final Series<F> series;
    private final List<Finding> findings;
    private @Nullable Map<ElementId, List<Finding>> byElement;

    WholeResult(Series<F> series, List<Finding> findings) {
        this.series = series;
        this.findings = List.copyOf(findings);
    }

    /// What the rows said.
    Series<F> series() {
        return series;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    /// Two threads that ask for the first time both make the index, the same one.
    @Override
    public List<Finding> at(ElementId element) {
        if (findings.isEmpty()) {
            return findings;
        }
        Map<ElementId, List<Finding>> index = byElement;
        if (index == null) {
            var made = new HashMap<ElementId, List<Finding>>();
            findings.forEach(finding -> made.computeIfAbsent(finding.target().element(), _ -> new ArrayList<>())
                    .add(finding));
            index = made;
            byElement = index;
        }
        return index.getOrDefault(element, List.of());
    }
}
