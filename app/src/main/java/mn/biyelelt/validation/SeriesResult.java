package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mn.biyelelt.domain.plan.ElementId;
import org.jspecify.annotations.Nullable;

/// What a rule about rows together found. Immutable, for any thread; kept from snapshot to snapshot as long as the facts stay.
final class SeriesResult {

    private final List<Finding> findings;
    private @Nullable Map<ElementId, List<Finding>> byElement;

    SeriesResult(List<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    List<Finding> findings() {
        return findings;
    }

    /// The findings about one element. Two threads that ask for the first time both make the index, the same one.
    List<Finding> at(ElementId element) {
        if (findings.isEmpty()) {
            return findings;
        }
        Map<ElementId, List<Finding>> index = byElement;
        if (index == null) {
            var made = new HashMap<ElementId, List<Finding>>();
            findings.forEach(finding -> made.computeIfAbsent(finding.target().element(), _ -> new ArrayList<>())
                    .add(finding));
            index = Map.copyOf(made);
            byElement = index;
        }
        return index.getOrDefault(element, List.of());
    }
}
