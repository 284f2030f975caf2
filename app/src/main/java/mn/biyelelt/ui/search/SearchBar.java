package mn.biyelelt.ui.search;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.paste.PasteEdit;
import mn.biyelelt.ui.paste.PasteEditCell;
import mn.biyelelt.ui.text.WordButton;
import mn.biyelelt.ui.text.Words;

/// The bar over the table that one searches with, and replaces after a look at what would change; a line of that leads to its
/// place. Enter goes to the next place, Esc closes it.
public final class SearchBar extends VBox {

    private static final int MOST_LINES = 300;

    private final SearchModel model;
    private final Words words;
    private final Runnable back;
    private final TextField query = new TextField();
    private final TextField replacement = new TextField();
    private final Label count = new Label();
    private final HBox replacing;
    private final ListView<PasteEdit> preview = new ListView<>();
    /// What the lines of the preview stand for.
    private List<SearchHit> shown = List.of();

    /// @param back gives the keyboard back to the table
    public SearchBar(SearchModel model, Words words, Runnable back) {
        this.model = model;
        this.words = words;
        this.back = back;
        setId("search-bar");
        getStyleClass().add("search-panel");
        var seeking = new HBox(field(query, "search-query", "grid.search.query"), count,
                button("search-previous", "grid.search.previous", this::previous),
                button("search-next", "grid.search.next", this::next),
                button("search-close", "grid.search.close", this::close));
        count.setId("search-count");
        count.getStyleClass().add("quiet");
        replacing = new HBox(field(replacement, "search-replacement", "grid.search.replacement"),
                button("replace-here", "grid.search.replaceHere", model::replaceHere),
                button("replace-all", "grid.search.replaceAll", this::replaceAll));
        seeking.getStyleClass().add("tool-row");
        replacing.getStyleClass().add("tool-row");
        buildPreview();
        getChildren().setAll(seeking, replacing, preview);
        for (Node part : List.of(replacing, preview, this)) {
            part.managedProperty().bind(part.visibleProperty());
            part.setVisible(false);
        }
        query.textProperty().bindBidirectional(model.query());
        replacement.textProperty().bindBidirectional(model.replacement());
        model.hits().subscribe(this::tell);
        // a letter more may find the same cells and yet change more of them
        model.query().subscribe(this::tell);
        model.replacement().subscribe(this::showPreview);
        words.follow(this, SearchBar::tell);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Opens the bar.
    ///
    /// @param replace whether to replace too
    public void open(boolean replace) {
        setVisible(true);
        replacing.setVisible(replace);
        model.mark(true);
        tell();
        query.requestFocus();
        query.selectAll();
    }

    /// Goes to the next place, or opens the bar where nothing is sought yet.
    public void next() {
        go(model::next);
    }

    /// Goes to the place before.
    public void previous() {
        go(model::previous);
    }

    /// Puts the bar away.
    ///
    /// @return whether it was there
    public boolean leave() {
        boolean there = isVisible();
        if (there) {
            close();
        }
        return there;
    }

    private void go(Runnable step) {
        if (query.getText().isEmpty()) {
            open(false);
        } else {
            setVisible(true);
            model.mark(true);
            step.run();
            tell();
        }
    }

    private void close() {
        setVisible(false);
        model.mark(false);
        back.run();
    }

    private void replaceAll() {
        model.replaceAll();
        back.run();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.H) {
            // a text field would take it for a backspace
            open(true);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == query) {
            if (event.isShiftDown()) {
                previous();
            } else {
                next();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && event.getTarget() == query) {
            back.run();
            event.consume();
        }
    }

    private void tell() {
        tellCount();
        showPreview();
    }

    private void tellCount() {
        int all = model.hits().get().size();
        count.setText(query.getText().isEmpty()
                ? ""
                : all == 0
                        ? words.get("grid.search.none")
                        : words.get("grid.search.count", "place", model.place() == 0 ? "–" : model.place(), "all",
                                all));
    }

    private void showPreview() {
        List<SearchModel.Replacement> made = replacing.isVisible()
                ? model.replacements().stream().limit(MOST_LINES).toList()
                : List.of();
        preview.setVisible(!made.isEmpty());
        // nobody chose what takes the place of the line chosen before
        shown = List.of();
        preview.getSelectionModel().clearSelection();
        preview.getItems().setAll(made.stream()
                .map(each -> new PasteEdit(each.hit().where(), each.hit().text(), each.after())).toList());
        shown = made.stream().map(SearchModel.Replacement::hit).toList();
    }

    private void goTo(int line) {
        if (line >= 0 && line < shown.size()) {
            model.goTo(shown.get(line));
            tellCount();
        }
    }

    private void buildPreview() {
        preview.setId("replace-preview");
        preview.getStyleClass().add("edit-list");
        preview.setCellFactory(_ -> new PasteEditCell());
        preview.getSelectionModel().selectedIndexProperty().subscribe(line -> goTo(line.intValue()));
        preview.accessibleTextProperty().bind(words.of("grid.paste.edits"));
    }

    private TextField field(TextField field, String id, String prompt) {
        field.setId(id);
        field.promptTextProperty().bind(words.of(prompt));
        field.accessibleTextProperty().bind(words.of(prompt));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Button button(String id, String name, Runnable action) {
        var button = new WordButton(id, name, words, action);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
