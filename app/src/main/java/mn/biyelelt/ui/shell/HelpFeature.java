package mn.biyelelt.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mn.biyelelt.task.Late;
import mn.biyelelt.ui.action.Command;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.dock.Pane;
import mn.biyelelt.ui.dock.Side;
import mn.biyelelt.ui.help.Handbook;
import mn.biyelelt.ui.help.HelpPage;
import mn.biyelelt.ui.help.HelpView;
import mn.biyelelt.ui.help.TourView;
import mn.biyelelt.ui.sheet.SheetPage;

/// The handbook at the place one is in, the list of keys, the tour of the first day.
final class HelpFeature implements DeskFeature {

    private static final String KEYS = "keys";
    private static final String START = "start";
    private static final String TOUR = "tour";

    private final Desk desk;
    private Optional<Late<TourView>> tour = Optional.empty();

    HelpFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.HELP, "desk.command.help", "F1",
                () -> show(commands, desk.dock().here().map(Pane::about).orElse(START)));
        commands.add(CommandGroup.HELP, "desk.command.keys", "Shortcut+F1", () -> show(commands, KEYS));
        commands.add(CommandGroup.HELP, "desk.command.tour", "", this::beginTour, desk.hasPlan());
        desk.sheet().onHelp(about -> desk.sheet().showOver(page(commands, about)));
    }

    @Override
    public List<Pane> panes(PlanOnDesk plan) {
        var steps = List.of(new TourView.Step("table", "desk.tour.table"), new TourView.Step("form", "desk.tour.form"),
                new TourView.Step("findings", "desk.tour.check"), new TourView.Step("pages", "desk.tour.pages"),
                new TourView.Step("overview", "desk.tour.overview"));
        var view = new Late<>(() -> new TourView(steps, desk.words(), this::point, this::endTour));
        tour = Optional.of(view);
        return List.of(Pane.of(TOUR, Side.TOP, desk.words().of("desk.tour.title"), view).toldOfIn(START)
                .closedAtFirst());
    }

    private void beginTour() {
        desk.dock().lend();
        desk.dock().reveal(TOUR);
        tour.map(Late::get).ifPresent(TourView::begin);
    }

    private void point(String pane) {
        desk.dock().reveal(pane);
        desk.dock().frame(pane);
    }

    /// The window is again as it was, so that work goes on where it stood.
    private void endTour() {
        desk.dock().frame("");
        desk.dock().giveBack();
        desk.dock().goToMiddle();
    }

    private void show(Commands commands, String about) {
        desk.dock().finishEditing();
        desk.sheet().show(page(commands, about));
    }

    private SheetPage page(Commands commands, String about) {
        var pages = new ArrayList<>(Handbook.in(desk.words().language()).pages());
        pages.add(keys(commands));
        return new HelpView(pages, about, desk.words()).page();
    }

    private HelpPage keys(Commands commands) {
        List<HelpPage.Block> blocks = Arrays.stream(CommandGroup.values())
                .flatMap(group -> Stream.concat(Stream.of(heading(group)), commands.blocks(group).stream()
                        .flatMap(List::stream).filter(command -> command.key().isPresent()).map(HelpFeature::point)))
                .toList();
        return new HelpPage(KEYS, desk.words().get("desk.help.keys"), blocks);
    }

    private HelpPage.Block heading(CommandGroup group) {
        return new HelpPage.Block.Heading(Objects.requireNonNull(group.title(desk.words()).getValue()));
    }

    /// Keys are learnt for good: not by the step that undo would take back at the moment.
    private static HelpPage.Block point(Command command) {
        return new HelpPage.Block.Point(command.key().orElseThrow().getDisplayText(),
                Objects.requireNonNull(command.plain().getValue()));
    }
}
