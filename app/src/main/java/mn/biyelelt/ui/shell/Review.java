package mn.biyelelt.ui.shell;

import java.util.function.Consumer;
import mn.biyelelt.ui.findings.Accepting;
import mn.biyelelt.ui.findings.Checking;
import mn.biyelelt.ui.findings.Finality;
import mn.biyelelt.ui.findings.FindingsModel;
import mn.biyelelt.ui.findings.PlanCheck;
import mn.biyelelt.ui.findings.SectionNames;
import mn.biyelelt.ui.percent.Percents;
import mn.biyelelt.ui.reading.Readings;
import mn.biyelelt.ui.session.Attempts;
import mn.biyelelt.ui.session.PlanDesk;

/// The careful reading of one plan: its check, the list of what was found, what was accepted, readings and percents.
public final class Review {

    private final PlanCheck check;
    private final FindingsModel findings;
    private final Accepting accepting;
    private final SectionNames sections;
    private final Readings readings;
    private final Percents percents;
    private final Finality finality;

    /// @param checking checks the plan beside the others of the workspace
    /// @param teller   is told what was done, in a sentence
    /// @param attempts is told whether it could be checked
    Review(PlanDesk desk, ViewChoice view, Papers papers, Tools tools, Checking checking,
            Consumer<String> teller, Attempts attempts) {
        check = new PlanCheck(desk, view.view(), checking, tools.jobs(), attempts);
        findings = new FindingsModel(desk, check.findings(), tools.words(), teller);
        accepting = new Accepting(desk, tools.clock(), tools.words(), teller);
        readings = new Readings(desk, papers.reader(), tools.words(), teller);
        percents = new Percents(desk, view::form, papers.reader(), tools.words(), teller);
        finality = new Finality(desk, check.findings(), accepting, tools.clock(), tools.words(), teller);
        sections = new SectionNames(desk, tools.words(), new SectionHeadings(desk, view.view()::get, papers));
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

    /// How quantities are read, and what was said instead.
    public Readings readings() {
        return readings;
    }

    /// Marking the report final.
    public Finality finality() {
        return finality;
    }

    /// What the figures propose.
    public Percents percents() {
        return percents;
    }

    public SectionNames sections() {
        return sections;
    }
}
