package mn.biyelelt.ui.keep;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.password.PasswordEntry;
import mn.biyelelt.ui.sheet.SheetProblem;
import mn.biyelelt.ui.text.WordButton;
import mn.biyelelt.ui.text.Words;

/// Asks for the password of a backup that was made under another one. Enter looks into it, Esc leaves it.
final class LockedBackup extends VBox {

    private final EarlierStates model;
    private final Words words;
    private final PasswordEntry entry;

    LockedBackup(EarlierStates model, Words words) {
        this.model = model;
        this.words = words;
        entry = new PasswordEntry("restore-password", "keep.restore.password", words);
        getStyleClass().add("start-new-box");
        var told = new Label();
        told.setWrapText(true);
        told.textProperty().bind(model.locked().map(file -> file.map(this::told).orElse("")));
        getChildren().setAll(told, new SheetProblem("restore-problem", model.lockProblem()), entry, buttons());
        visibleProperty().bind(model.locked().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
        model.locked().subscribe(this::begin);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void begin() {
        entry.text().set("");
        if (model.locked().get().isPresent()) {
            entry.field().requestFocus();
        }
    }

    private String told(Path file) {
        return words.get("keep.restore.locked", "file", file.getFileName());
    }

    private HBox buttons() {
        var look = new WordButton("restore-unlock", "keep.restore.unlock", words, this::unlock);
        look.disableProperty().bind(model.busy().or(entry.text().isEmpty()));
        var row = new HBox(look, new WordButton("restore-leave", "keep.restore.leave", words, model::leaveLocked));
        row.getStyleClass().add("sheet-row");
        return row;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.leaveLocked();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && entry.field().isFocused()) {
            unlock();
            event.consume();
        }
    }

    private void unlock() {
        if (!entry.text().get().isEmpty() && !model.busy().get()) {
            model.unlock(entry.take());
        }
    }
}
