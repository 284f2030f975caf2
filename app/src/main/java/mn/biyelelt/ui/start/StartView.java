package mn.biyelelt.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.dialog.FileDrop;
import mn.biyelelt.ui.help.Handbook;
import mn.biyelelt.ui.help.HelpView;
import mn.biyelelt.ui.sheet.Sheet;
import mn.biyelelt.ui.sheet.SheetPage;
import mn.biyelelt.ui.text.Words;

/// The window before a workspace is open: the last workspaces, a new plan, open a file, the sample; and what is wrong with a file.
public final class StartView extends StackPane {

    private final StartModel model;
    private final Words words;
    private final Sheet sheet;
    private final PasswordBox password;
    private final RecentList recent;
    private final StartActions actions;
    private final int year;
    /// What had the keyboard before a workspace was being opened.
    private Optional<Node> before = Optional.empty();

    /// @param year     of the moment
    /// @param language changes the language of the window
    public StartView(StartModel model, Words words, int year, Runnable language) {
        this.model = model;
        this.words = words;
        this.year = year;
        sheet = new Sheet(words);
        password = new PasswordBox(model, words);
        recent = new RecentList(model, words);
        actions = new StartActions(model, words, this::askNewPlan);
        getStyleClass().add("start");
        var scroll = new ScrollPane(middle());
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("start-scroll");
        getChildren().setAll(scroll, corner(language), sheet);
        FileDrop.on(this, this::drop);
        sheet.onHelp(about -> sheet.showOver(help(about)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.busy().subscribe((_, busy) -> keepKeyboard(busy));
    }

    /// Puts the keyboard where a person most likely goes on: to the password asked for, else to the last workspace, else to a new
    /// plan. To be called once the view is in its window.
    public void takeKeyboard() {
        applyCss();
        layout();
        if (model.locked().get().isPresent()) {
            password.takeKeyboard();
        } else if (!recent.takeKeyboard()) {
            actions.takeKeyboard();
        }
    }

    /// Opens the workspace among files; without one, it is said of the first that it is none.
    void drop(List<Path> files) {
        model.open(FileDrop.workspaceAmong(files).orElseGet(files::getFirst));
    }

    /// While a workspace opens nothing here takes a key; whatever had the keyboard gets it back if none comes.
    private void keepKeyboard(boolean busy) {
        if (getScene() == null) {
            return;
        }
        if (busy) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        } else if (model.locked().get().isEmpty()) {
            before.filter(node -> node.getScene() == getScene() && !node.isDisabled()).ifPresentOrElse(
                    Node::requestFocus, this::takeKeyboard);
        }
    }

    /// Esc puts away what went wrong.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            sheet.show(help("start"));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !model.busy().get()) {
            model.leave();
            event.consume();
        }
    }

    private SheetPage help(String about) {
        return new HelpView(Handbook.in(words.language()).pages(), about, words).page();
    }

    private VBox middle() {
        var left = new VBox(failure(), password, recent);
        left.getStyleClass().add("start-side");
        HBox.setHgrow(left, Priority.ALWAYS);
        var sides = new HBox(left, actions);
        sides.getStyleClass().add("start-sides");
        var column = new VBox(title(), sides, busy());
        column.getStyleClass().add("start-column");
        column.setMaxHeight(USE_PREF_SIZE);
        // a third of the room that is left stands above: on a tall screen the page does not hang at its top
        var middle = new VBox(room(), column, room(), room());
        middle.setAlignment(Pos.TOP_CENTER);
        return middle;
    }

    private static Region room() {
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        return room;
    }

    private HBox title() {
        var check = new Region();
        check.getStyleClass().add("start-mark-check");
        var mark = new StackPane(check);
        mark.getStyleClass().add("start-mark");
        var line = new HBox(mark,
                new VBox(label("ui.start.title", "start-title"), label("ui.start.subtitle", "start-subtitle")));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("start-row");
        return line;
    }

    private void askNewPlan() {
        model.prepare(year, ready -> sheet.show(new BeginView(model, ready, words).page(wanted -> {
            sheet.close();
            model.begin(wanted);
        })));
    }

    /// In the corner, and the last that Tab reaches.
    private HBox corner(Runnable language) {
        var other = new Button();
        other.setId("start-language");
        other.getStyleClass().add("flat");
        other.textProperty().bind(words.of("ui.command.language"));
        other.setOnAction(_ -> language.run());
        other.disableProperty().bind(model.busy());
        var corner = new HBox(other);
        corner.getStyleClass().add("start-corner");
        corner.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(corner, Pos.TOP_RIGHT);
        return corner;
    }

    private Label failure() {
        var label = new Label();
        label.setId("start-failure");
        label.getStyleClass().add("start-failure");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.textProperty().bind(model.problem());
        label.visibleProperty().bind(model.problem().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private VBox busy() {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(label("desk.start.opening", "quiet"), bar);
        box.getStyleClass().add("start-busy");
        // its room is there always: the page must not move when a file opens
        box.visibleProperty().bind(model.busy());
        return box;
    }

    private Label label(String key, String style) {
        var label = new Label();
        label.textProperty().bind(words.of(key));
        label.getStyleClass().add(style);
        return label;
    }
}
