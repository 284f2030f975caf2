package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowView;

/// Finds the plan's indicator line for a line of the report.
final class PlanLine {

    private PlanLine() {
    }

    /// The line of the same identity, else of the same name, else the only one if both rows have one line.
    static Optional<Indicator> of(RowView row, LineView line) {
        Optional<Activity> plan = row.counterpart();
        if (plan.isEmpty() || !row.scope().paper().report()) {
            return Optional.empty();
        }
        List<Indicator> lines = plan.get().indicators();
        Optional<Indicator> same = lines.stream().filter(other -> other.id().equals(line.indicator().id())).findFirst()
                .or(() -> lines.stream()
                        .filter(other -> Same.text(other.get(Fields.INDICATOR_NAME), line.name().text()))
                        .findFirst());
        return lines.size() == 1 && row.lines().size() == 1 ? same.or(() -> Optional.of(lines.getFirst())) : same;
    }
}
