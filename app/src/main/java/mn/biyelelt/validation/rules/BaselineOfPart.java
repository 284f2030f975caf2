package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;

/// The baseline is the value of one part where the result gives several parts: it was copied from another level of detail.
final class BaselineOfPart implements RowRule {

    private static final int PARTS = 3;

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            Optional<Value> baseline = line.baseline().measure().filter(value -> value.unit() == Unit.PERCENT);
            List<Value> parts = line.achieved().text().isEmpty() ? List.of() : line.achieved().levels(Unit.PERCENT);
            boolean copied = baseline.isPresent() && parts.size() >= PARTS && line.achieved().measure().isEmpty()
                    && parts.stream().filter(part -> part.value().equals(baseline.get().value())).count() == 1;
            if (copied) {
                out.find(line.baseline().target(), "baseline", baseline.get().span().of(line.baseline().text()),
                        "parts",
                        parts.stream().map(part -> part.span().of(line.achieved().text()))
                                .collect(Collectors.joining("; ")));
            }
        }
    }
}
