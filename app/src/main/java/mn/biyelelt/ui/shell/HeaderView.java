package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.event.EventHandler;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Separator;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.TextLines;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.ui.action.Command;
import mn.biyelelt.ui.action.CommandControls;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.control.LateComboBox;
import mn.biyelelt.ui.control.Named;
import mn.biyelelt.ui.text.PeriodNames;
import mn.biyelelt.ui.text.Words;

/// The bar above: which plan and period, undo and redo, the saved mark, the papers' button, language and looks. Where one line is too
/// short for it, as with large type, the choosers have a line of their own.
final class HeaderView extends VBox {

    private final DeskModel model;
    private final Words words;
    private final Executor fx;
    private final List<Node> choosers;
    private final List<Node> others;
    private final Button papers;
    private final Runnable onward;
    private boolean twoLines;
    private final ComboBox<Plan> plans = new LateComboBox<>();
    private final ComboBox<Optional<ReportPeriod>> periods = new LateComboBox<>();
    private boolean filling;
    /// Whether the value was changed in a list that is open.
    private boolean passed;
    private final EventHandler<KeyEvent> giveUp = key -> {
        if (key.getCode() == KeyCode.ESCAPE) {
            refill();
        }
    };

    /// @param onward gives the keyboard to where one goes on after a choice
    HeaderView(DeskModel model, Commands commands, Tools tools, Runnable onward) {
        this.model = model;
        this.onward = onward;
        words = tools.words();
        fx = tools.fx();
        getStyleClass().add("header");
        // what is told grows and shrinks towards it, so that nothing else moves
        var space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        choosers = List.of(planChooser(), periodChooser());
        papers = papersButton(commands);
        others = List.of(line(), icon(commands.get("undo"), "icon-undo"), icon(commands.get("redo"), "icon-redo"),
                line(), new FindingsBadge(model, commands.get("findings"), words), space,
                new SavedMark(model, words, tools.zone()), languageButton(commands),
                icon(commands.get("appearance"), "icon-appearance"), papers);
        others.forEach(HeaderView::keepWhole);
        arrange(false);
        model.open().subscribe(this::follow);
        words.follow(this, HeaderView::refill);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        boolean tooNarrow = getWidth() > 0 && least() > getWidth();
        if (tooNarrow != twoLines) {
            fx.execute(() -> arrange(tooNarrow));
        }
    }

    /// What one line needs: the choosers may be shortened, but not to nothing.
    private double least() {
        double room = papers.prefWidth(-1) * 5;
        return room + others.stream().mapToDouble(node -> node.prefWidth(-1) + 9).sum();
    }

    private void arrange(boolean two) {
        twoLines = two;
        // the line between choosers and buttons parts nothing where they stand under each other
        others.getFirst().setVisible(!two);
        others.getFirst().setManaged(!two);
        getChildren().setAll(two
                ? List.of(row(choosers), row(others))
                : List.of(row(Stream.concat(choosers.stream(), others.stream()).toList())));
    }

    private static HBox row(List<Node> nodes) {
        var row = new HBox();
        row.getStyleClass().add("header-row");
        row.getChildren().setAll(nodes);
        return row;
    }

    /// Where room is short, the plan's title and the period are shortened and nothing else.
    private static void keepWhole(Node node) {
        if (node instanceof Region region) {
            region.setMinWidth(USE_PREF_SIZE);
        }
    }

    private Node planChooser() {
        plans.setId("plan-chooser");
        plans.getStyleClass().add("plan-chooser");
        plans.setMinWidth(80);
        periods.setMinWidth(80);
        plans.accessibleTextProperty().bind(words.of("ui.header.plan"));
        plans.setConverter(new Named<>(this::title));
        whenChosen(plans, plan -> model.open(plan.id()));
        return plans;
    }

    private Node periodChooser() {
        periods.setId("period-chooser");
        periods.getStyleClass().add("period-chooser");
        periods.accessibleTextProperty().bind(words.of("ui.header.period"));
        periods.setConverter(new Named<>(this::periodName));
        periods.setOnShowing(_ -> refill());
        whenChosen(periods, period -> model.open().get().ifPresent(plan -> plan.desk().period().set(period)));
        return periods;
    }

    /// What arrows pass in an open list is not chosen yet: it is when the list closes, and not at all with Esc. The keyboard is where
    /// one goes on then.
    private <T> void whenChosen(ComboBox<T> chooser, Consumer<T> action) {
        chooser.valueProperty().subscribe((_, value) -> {
            if (value != null && !filling) {
                passed = chooser.isShowing();
                if (!passed) {
                    action.accept(value);
                }
            }
        });
        chooser.setOnShown(_ -> {
            // the list hears of keys before its chooser does, and closes with Esc as with Enter
            if (chooser.getSkin() instanceof ComboBoxListViewSkin<?> skin) {
                skin.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, giveUp);
            }
        });
        chooser.showingProperty().subscribe(showing -> {
            if (!showing && passed) {
                passed = false;
                action.accept(chooser.getValue());
                fx.execute(onward);
            }
        });
    }

    private void follow(Optional<PlanOnDesk> open) {
        open.ifPresent(plan -> plan.desk().plan().subscribe((before, now) -> {
            if (!title(before).equals(title(now))) {
                refill();
            }
        }));
        open.ifPresent(plan -> plan.desk().period().subscribe((_, _) -> refill()));
        refill();
    }

    /// Fills both choosers anew, as after a change of titles or words.
    private void refill() {
        filling = true;
        passed = false;
        Optional<PlanOnDesk> open = model.open().get();
        List<Plan> all = model.plans();
        plans.getItems().setAll(all);
        plans.setValue(open.map(plan -> plan.desk().plan().get().id()).flatMap(
                id -> all.stream().filter(plan -> plan.id().equals(id)).findFirst()).orElse(null));
        plans.setDisable(all.size() < 2);
        periods.getItems().setAll(open.map(PlanOnDesk::periods).orElse(List.of()));
        periods.setValue(open.map(plan -> plan.desk().period().get()).orElse(null));
        periods.setDisable(periods.getItems().size() < 2);
        filling = false;
    }

    /// What kind of plan it is, of which year; then whose it is, or its title where others look alike.
    private String title(Plan plan) {
        String form = model.formOf(plan).map(known -> words.name(known.name())).orElse(plan.form());
        boolean alone = model.plans().stream()
                .noneMatch(other -> !other.id().equals(plan.id()) && other.form().equals(plan.form())
                        && other.year() == plan.year());
        String title = alone
                ? plan.get(Fields.OFFICER_NAME)
                : String.join(" ", TextLines.of(plan.get(Fields.TITLE_LINES)));
        return words.get("ui.header.planTitle", "form", form, "year", plan.year(), "title", title).strip();
    }

    private String periodName(Optional<ReportPeriod> period) {
        return period.map(named -> words.get("ui.header.report", "period", PeriodNames.of(named, words)) + begun(named))
                .orElseGet(() -> words.get("ui.header.planOnly"));
    }

    /// How many rows are reported of those that are due; nothing for a report that nobody has begun.
    private String begun(ReportPeriod period) {
        return model.open().get().map(plan -> plan.progress(period)).filter(done -> done.complete() + done.inWork() > 0)
                .map(done -> words.get("ui.header.begun", "done", done.complete(), "all", done.due())).orElse("");
    }

    private Button papersButton(Commands commands) {
        var button = new Button();
        button.textProperty().bind(words.of("ui.header.write"));
        button.getStyleClass().add("accent");
        CommandControls.bind(button, commands.get("write"));
        return button;
    }

    private Button languageButton(Commands commands) {
        var button = new Button();
        button.textProperty().bind(Bindings.createStringBinding(
                () -> words.language() == Language.MONGOLIAN ? "EN" : "МН", words.messages()));
        button.getStyleClass().add("flat");
        CommandControls.bind(button, commands.get("language"));
        return button;
    }

    private static Button icon(Command command, String shape) {
        var sign = new Region();
        sign.getStyleClass().addAll("icon", shape);
        var button = new Button("", sign);
        button.getStyleClass().addAll("flat", "button-icon");
        CommandControls.bind(button, command);
        return button;
    }

    private static Separator line() {
        return new Separator(Orientation.VERTICAL);
    }
}
