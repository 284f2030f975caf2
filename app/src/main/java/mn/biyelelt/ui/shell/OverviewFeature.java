package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.task.Late;
import mn.biyelelt.task.Work;
import mn.biyelelt.ui.action.Ability;
import mn.biyelelt.ui.action.Command;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.dock.Pane;
import mn.biyelelt.ui.dock.Side;
import mn.biyelelt.ui.overview.OverviewFigures;
import mn.biyelelt.ui.overview.OverviewReader;
import mn.biyelelt.ui.overview.OverviewTables;
import mn.biyelelt.ui.overview.OverviewView;
import mn.biyelelt.ui.overview.YearBefore;
import mn.biyelelt.ui.session.Doing;
import mn.biyelelt.ui.session.PlanView;
import mn.biyelelt.ui.session.Watched;

/// The year in figures, in the middle.
final class OverviewFeature implements DeskFeature {

    private static final String ID = "overview";

    private final Desk desk;
    private final OverviewReader reader;
    private Optional<Command> print = Optional.empty();
    private Optional<Command> write = Optional.empty();
    private Optional<Watched<OverviewFigures>> shown = Optional.empty();

    OverviewFeature(Desk desk) {
        this.desk = desk;
        reader = new OverviewReader(desk.model().papers().reader());
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.VIEW, "desk.command.overview", "Shortcut+3", () -> desk.dock().reveal(ID),
                desk.hasPlan());
        var inSight = desk.hasPlan().and(Ability.when(desk.dock().showing(ID), "ui.unable.noOverview"));
        print = Optional.of(commands.add(CommandGroup.FILE, "desk.command.printOverview", "",
                () -> desk.withPlan(this::askForPrinter), inSight));
        write = Optional.of(commands.add(CommandGroup.FILE, "desk.command.writeOverview", "",
                () -> desk.withPlan(_ -> askForFolder()), inSight));
    }

    @Override
    public List<Pane> panes(PlanOnDesk plan) {
        var figures = new Watched<>(() -> reading(plan), desk.tools().jobs(),
                desk.model().failures().at(Doing.OVERVIEW, () -> desk.words().get("desk.overview.failed")),
                plan.desk().plan(), plan.desk().period(), plan.desk().form());
        figures.watched().bind(desk.dock().showing(ID));
        shown = Optional.of(figures);
        return List.of(Pane.of(ID, Side.MIDDLE, desk.words().of("desk.overview.name"),
                new Late<>(() -> new OverviewView(figures, desk.words(), print.orElseThrow(), write.orElseThrow()))));
    }

    private Work<OverviewFigures> reading(PlanOnDesk open) {
        Plan plan = open.desk().plan().get();
        PlanView view = open.desk().view();
        ReportPeriod period = view.period().orElse(ReportPeriod.yearOf(plan.year()));
        Form form = desk.model().papers().form(plan, Optional.of(period));
        String kind = desk.model().renewedForm(plan);
        List<Plan> before = desk.model().plans().stream()
                .filter(other -> other.year() == plan.year() - 1 && desk.model().renewedForm(other).equals(kind))
                .toList();
        var last = new YearBefore(plan, period, desk.model().papers().reader());
        return _ -> reader.read(plan, form, period, last.among(before));
    }

    private String title(OverviewFigures figures) {
        return desk.words().get("desk.overview.title", "office", desk.model().workspace().office().name(), "year",
                figures.period().year());
    }

    private void askForFolder() {
        Looks looks = desk.tools().looks();
        shown.flatMap(read -> read.latest().get()).ifPresent(figures -> desk.questions()
                .folderForPapers(looks.settings().get().papers())
                .ifPresent(folder -> desk.model().writeOverview(folder, title(figures),
                        OverviewTables.of(figures, desk.words()))));
    }

    private void askForPrinter(PlanOnDesk open) {
        shown.flatMap(read -> read.latest().get()).ifPresent(figures -> {
            Plan plan = open.desk().plan().get();
            PlanView view = open.desk().view();
            String title = title(figures);
            List<OverviewTables.Grid> grids = OverviewTables.of(figures, desk.words());
            Printing.ask(desk, title, () -> desk.model().papers().overviewPages(plan, view, title, grids));
        });
    }
}
