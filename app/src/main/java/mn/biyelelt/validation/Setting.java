package mn.biyelelt.validation;

import java.util.Optional;
import java.util.function.Function;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;

/// What is the same for all of a check.
///
/// @param rows        what rules about cells and rows may know of it
/// @param counterpart the plan that a report belongs to, or the other way round
/// @param signedOn    where a signature of a snapshot keeps the paper's date
public record Setting(Scope rows, Optional<Counterpart> counterpart, Function<Plan, CellKey> signedOn) {

    /// The setting of a plan.
    public static Setting of(Plan plan, Paper paper, Optional<ReportPeriod> period, Optional<Plan> counterpart,
            TextMemory texts) {
        return new Setting(scope(plan, paper, period, texts), counterpart.map(other -> Counterpart.of(other, plan)),
                _ -> CellKey.of(Fields.SIGNED_ON));
    }

    private static Scope scope(Plan plan, Paper paper, Optional<ReportPeriod> period, TextMemory texts) {
        return new Scope(plan.id(), plan.year(), paper, period, texts, plan.get(Fields.OFFICE_AIMAG));
    }

    /// The same where signatures keep the paper's date elsewhere.
    public Setting withSignedOn(Function<Plan, CellKey> cell) {
        return new Setting(rows, counterpart, cell);
    }

    /// The plan under check.
    public PlanId plan() {
        return rows.plan();
    }

    /// The year of the plan.
    public int year() {
        return rows.year();
    }

    /// What the form asks for.
    public Paper paper() {
        return rows.paper();
    }

    /// The period reported on; empty for a plan.
    public Optional<ReportPeriod> period() {
        return rows.period();
    }

    /// The lists rules look into.
    public WordLists lists() {
        return rows.lists();
    }

    /// The row of the other paper that belongs to a row here.
    Optional<Activity> counterpartOf(SectionPlace section, Row row) {
        return row instanceof Activity own && counterpart.isPresent()
                ? counterpart.get().of(section, own)
                : Optional.empty();
    }

    /// Whether the other paper has rows for a section.
    boolean comparesSection(SectionPlace section) {
        return counterpart.isPresent() && counterpart.get().has(section);
    }

    private boolean holdsFor(Plan other) {
        return other.year() == year() && other.get(Fields.OFFICE_AIMAG).equals(rows.aimag());
    }

    /// The same for another snapshot of the plan.
    Setting of(Plan other) {
        Optional<Counterpart> beside = counterpart.map(known -> known.beside(other));
        return holdsFor(other) && beside.equals(counterpart)
                ? this
                : new Setting(scope(other, paper(), period(), rows.texts()), beside, signedOn);
    }
}
