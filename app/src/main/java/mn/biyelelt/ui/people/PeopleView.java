package mn.biyelelt.ui.people;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.sheet.SheetPage;
import mn.biyelelt.ui.text.WordButton;
import mn.biyelelt.ui.text.Words;

/// The directory: people and units, each a list with the fields of the chosen entry beside it. Insert adds an entry, Ctrl+Delete
/// takes it out, Ctrl+Z takes the last change back. A changed name that plans still have as it was can be written there.
public final class PeopleView extends VBox {

    private final PeopleModel model;
    private final Words words;
    private final PersonPart people;
    private final UnitPart units;
    private final TabPane tabs = new TabPane();
    private final Label told = new Label();
    private final RenameBar renamed;

    public PeopleView(PeopleModel model, Renames renames, Words words) {
        this.model = model;
        this.words = words;
        people = new PersonPart(model, words);
        units = new UnitPart(model, words);
        getStyleClass().addAll("sheet-form", "people");
        var note = new Label(words.get("ui.people.note"));
        note.setWrapText(true);
        note.getStyleClass().add("quiet");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.accessibleTextProperty().bind(words.of("ui.people.title"));
        tabs.getTabs().setAll(tab("ui.people.people", people), tab("ui.people.units", units));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        told.setId("people-told");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        told.setWrapText(true);
        renamed = new RenameBar(renames, words, told::setText);
        model.directory().subscribe(() -> {
            told.setText("");
            renamed.refresh();
        });
        getChildren().setAll(note, tabs, renamed, told);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The sheet's page.
    public SheetPage page() {
        List<Button> buttons = List.of(
                new WordButton("people-take-over", "ui.people.takeOver", words, this::takeOver),
                new WordButton("people-undo", "ui.people.undo", words, this::undo),
                new WordButton("people-remove", "ui.people.remove", words, this::remove),
                new WordButton("people-add", "ui.people.add", words, this::add));
        // they stand below this view, and the keys are promised for all of the sheet
        buttons.forEach(button -> button.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed));
        return new SheetPage(words.of("ui.people.title"), "signatures", this, people.first(), buttons,
                SheetPage.Width.WIDE, this::keep);
    }

    private Tab tab(String key, Node part) {
        var tab = new Tab();
        tab.textProperty().bind(words.of(key));
        tab.setContent(part);
        HBox.setHgrow(part, Priority.ALWAYS);
        return tab;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.INSERT && !event.isShortcutDown()) {
            add();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && event.isShortcutDown()) {
            remove();
            event.consume();
        } else if (event.getCode() == KeyCode.Z && event.isShortcutDown()) {
            undo();
            event.consume();
        }
    }

    private boolean arePeopleShown() {
        return tabs.getSelectionModel().getSelectedIndex() == 0;
    }

    private void keep() {
        people.keep();
        units.keep();
    }

    private void add() {
        keep();
        if (arePeopleShown()) {
            people.begin(model.addPerson());
        } else {
            units.begin(model.addUnit());
        }
    }

    private void remove() {
        if (arePeopleShown()) {
            people.remove();
        } else {
            units.remove();
        }
    }

    private void undo() {
        keep();
        model.undo();
    }

    private void takeOver() {
        keep();
        int came = model.takeOver();
        told.setText(came == 0 ? words.get("ui.people.cameNone") : words.get("ui.people.came", "count", came));
    }
}
