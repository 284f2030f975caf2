package mn.biyelelt.validation;

import java.util.Optional;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.NumberReader;

/// What rules about cells and rows may know beside the row itself and its counterpart. What they find follows from these and
/// from nothing else, so that a row that was asked about in an equal scope need not be asked about again.
///
/// @param period the period reported on; empty for a plan
/// @param aimag  the office's aimag, empty if not said
public record Scope(PlanId plan, int year, Paper paper, Optional<ReportPeriod> period, TextMemory texts, String aimag) {

    /// The lists rules look into.
    public WordLists lists() {
        return texts.lists();
    }

    /// Reads numbers, each text once.
    public NumberReader reader() {
        return texts;
    }
}
