package mn.biyelelt.ui.findings;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import mn.biyelelt.domain.change.FinalMark;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.edit.Deed;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.validation.Severity;

/// Marks the report of the period looked at final, or takes the mark away; each is one step of undo. Only errors that nobody
/// accepted hold it back.
public final class Finality {

    private final PlanDesk desk;
    private final ReadOnlyObjectProperty<Findings> findings;
    private final Accepting accepting;
    private final InstantSource clock;
    private final Words words;
    private final Consumer<String> teller;

    /// @param accepting knows who works here
    /// @param teller    is told what was done, in a sentence
    public Finality(PlanDesk desk, ReadOnlyObjectProperty<Findings> findings, Accepting accepting,
            InstantSource clock, Words words, Consumer<String> teller) {
        this.desk = desk;
        this.findings = findings;
        this.accepting = accepting;
        this.clock = clock;
        this.words = words;
        this.teller = teller;
    }

    /// Marks the report, or takes the mark away if it stands.
    ///
    /// @return whether nothing held it back; if not, errors are to be shown
    public boolean change() {
        Plan plan = desk.plan().get();
        Optional<ReportPeriod> period = desk.period().get();
        int errors = findings.get().whole().open(Severity.ERROR);
        if (period.isEmpty()) {
            teller.accept(words.get("finding.final.noReport"));
        } else if (findings.get().checked().filter(list -> list.plan() == plan).isEmpty()) {
            teller.accept(words.get("finding.checking"));
        } else if (findings.get().finality() == FinalMark.State.FINAL) {
            desk.apply(FinalMark.withdrawn(plan, period.get()), Deed.MARK_FINAL, 1);
            teller.accept(words.get("finding.final.withdrawn"));
        } else if (errors > 0) {
            teller.accept(words.get("finding.final.held", "count", errors));
            return false;
        } else if (accepting.by().get().isBlank()) {
            teller.accept(words.get("finding.final.nameless"));
        } else {
            desk.apply(FinalMark.set(plan, period.get(), accepting.by().get(), clock.instant()), Deed.MARK_FINAL, 1);
            teller.accept(words.get("finding.final.marked"));
        }
        return true;
    }
}
