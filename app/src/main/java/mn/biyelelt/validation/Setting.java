package mn.biyelelt.validation;

import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.QuantityReader;

/// What is the same for all rows of a check.
///
/// @param period      the period reported on; empty for a plan
/// @param counterpart the plan that a report belongs to, or the other way round
/// @param aimag       the office's aimag, empty if not said
/// @param signedOn    where a signature keeps the paper's date
public record Setting(PlanId plan, int year, Paper paper, Optional<ReportPeriod> period,
        Optional<Counterpart> counterpart, TextMemory texts, String aimag, CellKey signedOn) {

    /// The setting of a plan.
    public static Setting of(Plan plan, Paper paper, Optional<ReportPeriod> period, Optional<Plan> counterpart,
            TextMemory texts) {
        return new Setting(plan.id(), plan.year(), paper, period, counterpart.map(Counterpart::new), texts,
                plan.get(Fields.OFFICE_AIMAG), CellKey.of(Fields.SIGNED_ON));
    }

    /// The same where signatures keep the paper's date elsewhere.
    public Setting withSignedOn(CellKey cell) {
        return new Setting(plan, year, paper, period, counterpart, texts, aimag, cell);
    }

    /// The lists rules look into.
    public WordLists lists() {
        return texts.lists();
    }

    /// Reads numbers.
    public QuantityReader reader() {
        return texts.reader();
    }

    /// Whether it still holds for another snapshot of the plan.
    boolean holdsFor(Plan other) {
        return other.year() == year && other.get(Fields.OFFICE_AIMAG).equals(aimag);
    }
}
