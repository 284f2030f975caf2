package mn.biyelelt.ui.sheet;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// The layer over the window that shows one page. Esc and the cross close it, Ctrl+Enter does what its last
/// button does; the keyboard stays in it and goes back to where it
/// was. The window's keys do not work under it, so that nothing is changed out of sight.
public final class Sheet extends StackPane {

    private final Words words;
    /// Tab goes round within the sheet: who comes to its end goes on at its beginning, and back.
    private final Region beginning = turn(TraversalDirection.PREVIOUS);
    private final Region end = turn(TraversalDirection.NEXT);
    private Optional<SheetPage> page = Optional.empty();
    private @Nullable Node before;

    public Sheet(Words words) {
        this.words = words;
        setId("sheet-layer");
        getStyleClass().add("sheet-layer");
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::closeFromList);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::keepFocus);
            }
        });
    }

    /// Shows a page in the place of the one there.
    public void show(SheetPage wanted) {
        if (page.isEmpty() && getScene() != null) {
            before = getScene().getFocusOwner();
        }
        page.ifPresent(old -> old.closed().run());
        page = Optional.of(wanted);
        getChildren().setAll(beginning, card(wanted), end);
        setVisible(true);
        applyCss();
        layout();
        wanted.first().requestFocus();
    }

    /// Closes the page, if one is open.
    public void close() {
        page.ifPresent(old -> {
            page = Optional.empty();
            setVisible(false);
            getChildren().clear();
            old.closed().run();
            if (before != null) {
                before.requestFocus();
            }
        });
    }

    /// Whether a page is open.
    public boolean isOpen() {
        return page.isPresent();
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
        card.getStyleClass().addAll("sheet-card", wanted.wide() ? "wide" : "narrow");
        VBox.setVgrow(body, Priority.ALWAYS);
        wanted.content().getChildrenUnmodifiable().forEach(Sheet::keepWhole);
        if (!wanted.buttons().isEmpty()) {
            var foot = new HBox();
            foot.getStyleClass().add("sheet-foot");
            foot.getChildren().setAll(wanted.buttons());
            card.getChildren().add(foot);
        }
        if (!wanted.wide()) {
            card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        }
        return card;
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
        button.setOnAction(_ -> close());
        return button;
    }

    private void pressed(KeyEvent event) {
        boolean windowKey = event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey();
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            page.filter(open -> !open.buttons().isEmpty()).ifPresent(open -> open.buttons().getLast().fire());
            event.consume();
        } else if (windowKey) {
            event.consume();
        }
    }

    /// Lists and tables keep Esc to themselves, though nothing is edited in them.
    private void closeFromList(KeyEvent event) {
        boolean inList = event.getTarget() instanceof ListView<?> || event.getTarget() instanceof TableView<?>;
        if (inList && event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void keepFocus(@Nullable Node owner) {
        if (owner != null && !isWithin(owner)) {
            page.ifPresent(open -> open.first().requestFocus());
        }
    }

    private boolean isWithin(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above == this) {
                return true;
            }
        }
        return false;
    }
}
