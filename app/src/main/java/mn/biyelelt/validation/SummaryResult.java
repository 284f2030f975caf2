package mn.biyelelt.validation;

import java.util.List;
import mn.biyelelt.domain.plan.ElementId;

/// What a rule found that looks at a plan as a whole, with the rows it found it in.
record SummaryResult<F>(FirstRows<F> rows, List<Finding> findings) implements SeriesResult {

    @Override
    public List<Finding> at(ElementId element) {
        return findings.stream().filter(finding -> finding.target().element().equals(element)).toList();
    }
}
