package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.quantity.Measure;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// The baseline is the value of one part where the result gives several parts: it was copied from another level of detail.
final class BaselineOfPart implements RowRule {

    private static final int PARTS = 3;

    @Override
    public Needs needs() {
        return Needs.of(Column.ACHIEVED, Trait.PERCENT).and(Column.ACHIEVED, Trait.AMOUNTS);
    }

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            Optional<Value> baseline = line.baseline().measure().filter(value -> value.unit() == Unit.PERCENT)
                    .or(() -> lostBaseline(row, line));
            List<Value> parts = line.achieved().text().isEmpty() ? List.of() : line.achieved().levels(Unit.PERCENT);
            boolean copied = baseline.isPresent() && parts.size() >= PARTS && line.achieved().measure().isEmpty()
                    && parts.stream().filter(part -> part.value().equals(baseline.get().value())).count() == 1;
            if (copied) {
                out.find(line.baseline().target(), "baseline", Claim.text(baseline.get().amount().orElseThrow()),
                        "parts",
                        parts.stream().map(line.achieved()::quoted)
                                .collect(Collectors.joining("; ")));
            }
        }
    }

    /// The share that the plan has in a further line, which the report left out.
    private static Optional<Value> lostBaseline(RowView row, LineView line) {
        List<Indicator> planned = row.counterpart().map(Activity::indicators).orElse(List.of());
        if (row.lines().size() > 1 || planned.size() < 2) {
            return Optional.empty();
        }
        return planned.stream().skip(1)
                .map(other -> line.baseline().scope().reader().read(other.get(Fields.BASELINE)))
                .flatMap(reading -> reading.measure() instanceof Measure.One(Value value) ? Stream.of(value)
                        : Stream.empty())
                .filter(value -> value.amount().isPresent()
                        && (value.unit() == Unit.PERCENT || value.unit() == Unit.NONE))
                .findFirst();
    }
}
