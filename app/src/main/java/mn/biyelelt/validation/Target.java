package mn.biyelelt.validation;

import java.util.Optional;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;

/// The cell a finding speaks of.
///
/// @param element the element, or [PlanId#element()] for the plan's own texts
/// @param period  for a field that is reported
public record Target(PlanId plan, ElementId element, FieldKey field, Optional<ReportPeriod> period) {

    /// The cell's address within its element.
    public CellKey cell() {
        return new CellKey(field, period);
    }
}
