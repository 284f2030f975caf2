package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.ui.findings.Accepting;
import mn.biyelelt.ui.findings.FindingsModel;
import mn.biyelelt.ui.findings.PlanCheck;
import mn.biyelelt.ui.findings.SectionNames;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.table.TableLock;

/// The careful reading of one plan: its check, the list of what was found, what was accepted.
public final class Review {

    private final PlanCheck check;
    private final FindingsModel findings;
    private final Accepting accepting;
    private final SectionNames sections;

    /// @param plans    all plans of the workspace as they are now
    /// @param teller   is told what was done, in a sentence
    /// @param failures is told what could not be checked
    Review(PlanDesk desk, ViewChoice view, Papers papers, Tools tools, Supplier<List<Plan>> plans,
            Consumer<String> teller, Consumer<Exception> failures) {
        check = new PlanCheck(desk, view.view(), papers.checking(plans), tools.jobs(), failures);
        findings = new FindingsModel(desk, check.findings(), tools.words(), teller);
        accepting = new Accepting(desk, tools.clock(), tools.words(), teller);
        sections = new SectionNames(desk, tools.words(),
                section -> papers.shapes(desk.plan().get(), view.view().get(), TableLock.none()).label(section));
    }

    /// What was found, always current.
    public PlanCheck check() {
        return check;
    }

    public FindingsModel findings() {
        return findings;
    }

    public Accepting accepting() {
        return accepting;
    }

    public SectionNames sections() {
        return sections;
    }
}
