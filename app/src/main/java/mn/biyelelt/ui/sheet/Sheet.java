package mn.biyelelt.ui.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.control.Keyboard;
import mn.biyelelt.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// The layer over the window that shows one page, or help over it. Esc and the cross close the one in sight, Ctrl+Enter does what
/// its last button does, F1 asks for help about it; the keyboard stays in it and goes back to where it was. The window's keys do
/// not work under it, so that nothing is changed out of sight.
public final class Sheet extends StackPane {

    private final Words words;
    /// Tab goes round within the sheet: who comes to its end goes on at its beginning, and back.
    private final Region beginning = turn(TraversalDirection.PREVIOUS);
    private final Region end = turn(TraversalDirection.NEXT);
    /// The page in sight first, those that wait under it behind.
    private final Deque<Shown> shown = new ArrayDeque<>();
    private Consumer<String> help = _ -> {
    };
    private Runnable home = () -> {
    };

    /// @param before had the keyboard when the page came
    private record Shown(SheetPage page, Region card, @Nullable Node before) {}

    public Sheet(Words words) {
        this.words = words;
        setId("sheet-layer");
        getStyleClass().add("sheet-layer");
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::closeFromList);
        addEventFilter(KeyEvent.KEY_PRESSED, this::answerFromPart);
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(this::keepFocus);
    }

    /// @param opener gets the id of the handbook's page about what is in sight
    public void onHelp(Consumer<String> opener) {
        help = opener;
    }

    /// @param place gets the keyboard when a page closes and where the keyboard was before is gone
    public void leadHome(Runnable place) {
        home = place;
    }

    /// Shows a page in the place of those there.
    public void show(SheetPage wanted) {
        Node before = shown.isEmpty() ? keyboard() : shown.getLast().before();
        List<Shown> old = List.copyOf(shown);
        shown.clear();
        old.forEach(gone -> gone.page().closed().run());
        put(wanted, before);
    }

    /// Shows a page over the one there, which comes back as it was.
    public void showOver(SheetPage wanted) {
        put(wanted, keyboard());
    }

    /// Closes the page, with help that lies over it.
    public void close() {
        while (isOpen()) {
            goBack();
        }
    }

    /// Closes the page in sight; the one under it comes back.
    private void goBack() {
        Shown gone = shown.pop();
        if (shown.isEmpty()) {
            setVisible(false);
            getChildren().clear();
        } else {
            getChildren().setAll(beginning, shown.getFirst().card(), end);
        }
        gone.page().closed().run();
        giveBack(gone.before());
    }

    /// Where the keyboard was may be gone meanwhile, as the editor of a cell is.
    private void giveBack(@Nullable Node before) {
        if (before != null && canTakeKeyboard(before)) {
            before.requestFocus();
        } else if (shown.isEmpty()) {
            home.run();
        }
    }

    private boolean canTakeKeyboard(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (!above.isVisible()) {
                return false;
            }
        }
        return node.getScene() == getScene() && !node.isDisabled();
    }

    /// Whether a page is open.
    public boolean isOpen() {
        return !shown.isEmpty();
    }

    private void put(SheetPage wanted, @Nullable Node before) {
        Region card = card(wanted);
        shown.push(new Shown(wanted, card, before));
        getChildren().setAll(beginning, card, end);
        setVisible(true);
        applyCss();
        layout();
        wanted.first().requestFocus();
    }

    private @Nullable Node keyboard() {
        return getScene() == null ? null : getScene().getFocusOwner();
    }

    private Optional<SheetPage> page() {
        return Optional.ofNullable(shown.peek()).map(Shown::page);
    }

    /// Where Tab turns; it has no size, and the keyboard does not stay there.
    ///
    /// @param way how Tab comes to it
    private Region turn(TraversalDirection way) {
        var turn = new Region();
        turn.setManaged(false);
        turn.setFocusTraversable(true);
        turn.focusedProperty().subscribe(reached -> {
            if (reached) {
                (way == TraversalDirection.NEXT ? beginning : end).requestFocusTraversal(way);
            }
        });
        return turn;
    }

    private Region card(SheetPage wanted) {
        var title = new Label();
        title.textProperty().bind(wanted.title());
        title.getStyleClass().add("sheet-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, space, cross());
        head.getStyleClass().add("sheet-head");
        var body = new SheetBody(wanted.content());
        var card = new VBox(head, body);
        card.getStyleClass().addAll("sheet-card", wanted.width().style());
        VBox.setVgrow(body, Priority.ALWAYS);
        wanted.content().getChildrenUnmodifiable().forEach(Sheet::keepWhole);
        if (!wanted.buttons().isEmpty()) {
            card.getChildren().add(foot(wanted));
        }
        card.setMaxHeight(USE_PREF_SIZE);
        if (wanted.width() == SheetPage.Width.NARROW) {
            card.setMaxWidth(USE_PREF_SIZE);
        }
        return card;
    }

    /// The buttons in one line; in large type they take another rather than lose their words.
    private static FlowPane foot(SheetPage wanted) {
        var foot = new FlowPane();
        foot.getStyleClass().add("sheet-foot");
        foot.setPrefWrapLength(Double.MAX_VALUE);
        foot.setMinHeight(USE_PREF_SIZE);
        foot.getChildren().setAll(wanted.buttons());
        return foot;
    }

    /// Where room is short, lists and tables get lower, but no sentence loses its end.
    private static void keepWhole(Node part) {
        if (part instanceof Label label) {
            label.setMinHeight(USE_PREF_SIZE);
        }
    }

    private Button cross() {
        var sign = new Region();
        sign.getStyleClass().addAll("icon", "icon-cross");
        var button = new Button("", sign);
        button.setId("sheet-close");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "button-icon");
        button.accessibleTextProperty().bind(words.of("ui.sheet.close"));
        button.setOnAction(_ -> goBack());
        return button;
    }

    private void pressed(KeyEvent event) {
        boolean windowKey = event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey();
        if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
            goBack();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            page().filter(open -> !open.buttons().isEmpty()).ifPresent(open -> open.buttons().getLast().fire());
            event.consume();
        } else if (windowKey) {
            askForHelp(event);
            event.consume();
        }
    }

    private void askForHelp(KeyEvent event) {
        if (event.getCode() == KeyCode.F1 && !event.isShortcutDown()) {
            page().map(SheetPage::about).filter(about -> !about.isEmpty()).ifPresent(help);
        }
    }

    /// Lists and tables keep Esc to themselves, though nothing is edited in them.
    private void closeFromList(KeyEvent event) {
        boolean inList = event.getTarget() instanceof ListView<?> || event.getTarget() instanceof TableView<?>;
        if (inList && event.getCode() == KeyCode.ESCAPE && isOpen()) {
            goBack();
            event.consume();
        }
    }

    /// Enter on a box to tick or in a number gives the answer as it does from a field. JavaFX lets it tick, and takes it for the
    /// number's.
    private void answerFromPart(KeyEvent event) {
        boolean keepsEnter = event.getTarget() instanceof CheckBox || event.getTarget() instanceof Spinner<?>;
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && keepsEnter) {
            page().flatMap(open -> open.buttons().stream().filter(Button::isDefaultButton).findFirst())
                    .ifPresent(answer -> {
                        answer.fire();
                        event.consume();
                    });
        }
    }

    private void keepFocus(@Nullable Node owner) {
        if (owner != null && !Keyboard.isIn(this)) {
            page().ifPresent(open -> open.first().requestFocus());
        }
    }
}
