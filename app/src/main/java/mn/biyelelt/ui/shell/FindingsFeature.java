package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.task.Late;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.dock.Pane;
import mn.biyelelt.ui.dock.Side;
import mn.biyelelt.ui.findings.FindingsView;
import mn.biyelelt.ui.findings.Listed;
import mn.biyelelt.ui.findings.PanelFilter;
import mn.biyelelt.ui.reading.Readings;
import mn.biyelelt.ui.session.NothingDone;
import mn.biyelelt.validation.Severity;

/// The check list below the table, and the way through it from anywhere.
final class FindingsFeature implements DeskFeature {

    private static final String ID = "findings";

    private final Desk desk;

    FindingsFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        add(commands, "finding.command.findings", "F9", _ -> desk.dock().toggle(ID));
        add(commands, "finding.command.nextFinding", "F8", plan -> step(plan, 1));
        add(commands, "finding.command.previousFinding", "Shift+F8", plan -> step(plan, -1));
        add(commands, "finding.command.fixFinding", "Shortcut+F8",
                plan -> withMeant(plan, plan.review().findings()::fix));
        add(commands, "finding.command.acceptFinding", "Shortcut+Shift+F8",
                plan -> withMeant(plan, listed -> accept(plan, listed)));
        addReadingCommands(commands);
        commands.beginBlock();
        add(commands, "finding.command.printFindings", "Shortcut+F9", _ -> print());
        add(commands, "finding.command.markFinal", "Shift+F9", this::markFinal);
    }

    private void addReadingCommands(Commands commands) {
        commands.beginBlock();
        add(commands, "finding.command.takePercent", "F7", this::takePercent);
        add(commands, "finding.command.correctReading", "Shortcut+F7", this::correctReading);
    }

    @Override
    public List<Pane> panes(PlanOnDesk plan) {
        var view = new Late<>(() -> new FindingsView(plan.review().findings(), plan.review().accepting(),
                plan.review().sections(), desk.words(), () -> showCell(plan)));
        return List.of(Pane.of(ID, Side.BOTTOM, desk.words().of("finding.title"), view).closedAtFirst());
    }

    private void add(Commands commands, String name, String key, Consumer<PlanOnDesk> action) {
        commands.add(CommandGroup.CHECK, name, key, () -> desk.withPlan(action), desk.hasPlan());
    }

    private void step(PlanOnDesk plan, int by) {
        if (plan.review().findings().step(by)) {
            showCell(plan);
        }
    }

    private void withMeant(PlanOnDesk plan, Consumer<Listed> action) {
        plan.review().findings().meant().ifPresentOrElse(action,
                () -> desk.tellNothing(NothingDone.NOTHING_FOUND_HERE));
    }

    /// Where the table has no column for a text, its field in the row's form is shown.
    private void showCell(PlanOnDesk plan) {
        desk.dock().reveal(plan.table().showsSpot() ? "table" : "form");
    }

    private void accept(PlanOnDesk plan, Listed listed) {
        if (listed.isOpen()) {
            desk.dock().reveal(ID);
            plan.review().accepting().ask(listed);
        } else {
            plan.review().accepting().withdraw(listed);
        }
    }

    private void print() {
        Looks looks = desk.tools().looks();
        desk.questions().folderForPapers(looks.settings().get().papers())
                .ifPresent(desk.model()::writeCheckList);
    }

    /// What holds the mark back is listed, and the first of it gone to.
    private void markFinal(PlanOnDesk plan) {
        if (!plan.review().finality().change()) {
            plan.review().check().insist();
            plan.review().findings().filter().set(PanelFilter.OPEN.onlyOf(Severity.ERROR));
            plan.review().findings().goToFirst();
            desk.dock().reveal(ID);
            showCell(plan);
        }
    }

    /// From anywhere in the row, for the line one stands on.
    private void takePercent(PlanOnDesk plan) {
        plan.table().cellOf(Fields.ACHIEVED_PERCENT).filter(cell -> cell.element().isPresent()).ifPresentOrElse(
                cell -> plan.review().percents().take(cell.element().orElseThrow(), cell.key()),
                () -> desk.tellNothing(NothingDone.NO_PERCENT_HERE));
    }

    private void correctReading(PlanOnDesk plan) {
        plan.table().cell().ifPresent(cell -> cell.element().ifPresent(element -> {
            var place = new Readings.Place(element, cell.key());
            if (plan.review().readings().of(place).isPresent()) {
                desk.dock().reveal("form");
                plan.review().readings().ask(place);
            } else {
                desk.tellNothing(NothingDone.NO_NUMBER_HERE);
            }
        }));
    }
}
