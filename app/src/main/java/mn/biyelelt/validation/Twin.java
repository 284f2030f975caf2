package mn.biyelelt.validation;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Row;

/// Takes what was found in a row over to another one with the same content.
///
/// @param first the row it was found in
/// @param other the row as it is to be told of
record Twin(Row first, RowView other) {

    /// What was found, told of the other row.
    List<Finding> findings(List<Finding> found) {
        return found.isEmpty() ? found : found.stream().map(this::finding).toList();
    }

    private Finding finding(Finding found) {
        Target target = found.target();
        return new Finding(found.rule(), found.severity(),
                new Target(other.scope().plan(), element(target.element()), target.field(), target.period()),
                found.variant(), found.arguments(), found.fix().map(this::fix));
    }

    /// Whether all that is offered to put things right is another text.
    static boolean possible(List<Finding> found) {
        for (Finding finding : found) {
            Optional<Change> fix = finding.fix();
            if (fix.isPresent() && !(fix.get() instanceof SetText)) {
                return false;
            }
        }
        return true;
    }

    private Change fix(Change change) {
        return change instanceof SetText text
                ? new SetText(element(text.element()), text.cell(), text.text())
                : change;
    }

    /// The element in the place of one of the first row.
    private ElementId element(ElementId id) {
        List<Indicator> lines = first instanceof Activity activity ? activity.indicators() : List.of();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).id().equals(id)) {
                return other.line(i);
            }
        }
        return other.row().id();
    }
}
