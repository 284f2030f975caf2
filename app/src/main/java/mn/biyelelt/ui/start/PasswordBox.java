package mn.biyelelt.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.dialog.FileChoosers;
import mn.biyelelt.ui.password.PasswordEntry;
import mn.biyelelt.ui.text.WordButton;
import mn.biyelelt.ui.text.Words;

/// Asks for the password of a workspace that is to be opened. Enter opens it, Esc leaves it.
final class PasswordBox extends VBox {

    private final StartModel model;
    private final Words words;
    private final PasswordEntry entry;

    PasswordBox(StartModel model, Words words) {
        this.model = model;
        this.words = words;
        entry = new PasswordEntry("start-password", "keep.password.ask", words);
        getStyleClass().add("start-new-box");
        var heading = new Label();
        heading.getStyleClass().add("start-heading");
        heading.setWrapText(true);
        heading.textProperty().bind(model.locked().map(file -> file.map(this::named).orElse("")));
        getChildren().setAll(heading, entry, buttons());
        visibleProperty().bind(model.locked().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
        entry.field().disableProperty().bind(model.busy());
        model.locked().subscribe(_ -> begin());
        model.busy().subscribe(_ -> begin());
    }

    void takeKeyboard() {
        entry.field().requestFocus();
    }

    private void begin() {
        if (model.locked().get().isPresent() && !model.busy().get()) {
            entry.field().requestFocus();
        } else if (model.locked().get().isEmpty()) {
            entry.text().set("");
        }
    }

    private String named(Path file) {
        return words.get("keep.password.locked", "file", FileChoosers.named(file));
    }

    private HBox buttons() {
        var open = new WordButton("start-unlock", "keep.password.open", words, () -> model.unlock(entry.take()));
        open.getStyleClass().add("accent");
        open.disableProperty().bind(model.busy().or(entry.text().isEmpty()));
        open.defaultButtonProperty().bind(visibleProperty());
        var leave = new WordButton("start-leave", "keep.password.leave", words, model::leave);
        leave.disableProperty().bind(model.busy());
        leave.cancelButtonProperty().bind(visibleProperty());
        var row = new HBox(open, leave);
        row.getStyleClass().add("start-row");
        return row;
    }
}
