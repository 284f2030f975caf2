package mn.biyelelt.ui.action;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// The searchable list of all commands over the window: type a few letters, Enter does the command, Esc puts the list away and
/// gives the keyboard back. What cannot be done now says why not.
public final class PaletteView extends StackPane {

    private static final PseudoClass UNABLE = PseudoClass.getPseudoClass("unable");

    private final PaletteModel model;
    private final Words words;
    private final TextField query = new TextField();
    private final ListView<Command> list = new ListView<>();
    private @Nullable Node before;

    public PaletteView(PaletteModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("palette-layer");
        setId("palette-layer");
        setVisible(false);
        query.setId("palette-query");
        query.promptTextProperty().bind(words.of("ui.palette.prompt"));
        query.accessibleTextProperty().bind(words.of("ui.palette.prompt"));
        query.textProperty().bindBidirectional(model.query());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("palette-list");
        list.accessibleTextProperty().bind(words.of("ui.palette.name"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Line());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                runSelected();
            }
        });
        var nothing = new Label();
        nothing.textProperty().bind(words.of("ui.palette.nothing"));
        list.setPlaceholder(nothing);
        var box = new VBox(query, list);
        box.getStyleClass().add("palette");
        VBox.setVgrow(list, Priority.ALWAYS);
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(box);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        model.found().subscribe(found -> {
            list.getItems().setAll(found);
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        });
        query.focusedProperty().subscribe(focused -> {
            if (!focused && isVisible() && !list.isFocused()) {
                close();
            }
        });
    }

    /// Opens the list over the window.
    public void open() {
        if (!isVisible()) {
            before = getScene().getFocusOwner();
            model.clear();
            setVisible(true);
        }
        query.requestFocus();
    }

    private void close() {
        if (isVisible()) {
            setVisible(false);
            Node back = before;
            before = null;
            if (back != null) {
                back.requestFocus();
            }
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        switch (code) {
            case ESCAPE -> close();
            case ENTER -> runSelected();
            case DOWN -> select(1);
            case UP -> select(-1);
            case PAGE_DOWN -> select(8);
            case PAGE_UP -> select(-8);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 4));
        }
    }

    private void runSelected() {
        Command command = list.getSelectionModel().getSelectedItem();
        if (command != null && command.enabled().get()) {
            close();
            command.run();
        }
    }

    /// A command with its key at the right, or under it why it cannot be done now.
    private final class Line extends ListCell<Command> {

        private final Label name = new Label();
        private final Label key = new Label();
        private final Label reason = new Label();
        private final VBox row;

        Line() {
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            key.getStyleClass().add("quiet");
            key.setMinWidth(USE_PREF_SIZE);
            reason.getStyleClass().add("quiet");
            reason.managedProperty().bind(reason.textProperty().isNotEmpty());
            row = new VBox(new HBox(name, space, key), reason);
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            boolean shown = !empty && command != null;
            setGraphic(shown ? row : null);
            pseudoClassStateChanged(UNABLE, shown && !command.enabled().get());
            if (shown) {
                String text = Objects.requireNonNull(command.name().getValue());
                name.setText(text);
                key.setText(command.key().map(combination -> combination.getDisplayText()).orElse(""));
                reason.setText(command.enabled().get() ? "" : words.get(command.able().whyNot().get()));
                setAccessibleText(Stream.of(text, key.getText(), reason.getText()).filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")));
            }
        }
    }
}
