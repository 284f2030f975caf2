package mn.biyelelt.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import mn.biyelelt.ui.dialog.FileChoosers;
import mn.biyelelt.ui.password.PasswordEntry;
import mn.biyelelt.ui.sheet.SheetPage;
import mn.biyelelt.ui.sheet.SheetProblem;
import mn.biyelelt.ui.text.WordButton;
import mn.biyelelt.ui.text.Words;

/// Asks over the desk for the password of a workspace that is to be opened in its place. Enter opens it; who leaves it finds the
/// desk as it was.
public final class UnlockView extends VBox {

    private final StartModel model;
    private final Words words;
    private final PasswordEntry entry;
    private Subscription waiting = Subscription.EMPTY;

    public UnlockView(StartModel model, Words words) {
        this.model = model;
        this.words = words;
        entry = new PasswordEntry("unlock-password", "keep.password.ask", words);
        entry.field().editableProperty().bind(model.busy().not());
        getStyleClass().add("sheet-form");
        getChildren().setAll(new SheetProblem("unlock-problem", model.problem()), entry, opening());
    }

    /// The sheet's page.
    ///
    /// @param close takes the page away
    public SheetPage page(Runnable close) {
        var leave = new WordButton("unlock-leave", "keep.password.leave", words, close);
        leave.disableProperty().bind(model.busy());
        var open = new WordButton("unlock-open", "keep.password.open", words, this::unlock);
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        open.disableProperty().bind(model.busy().or(entry.text().isEmpty()));
        Optional<Path> asked = model.locked().get();
        waiting = model.locked().subscribe(file -> {
            if (!file.equals(asked)) {
                close.run();
            }
        });
        return new SheetPage(title(), "safety", this, entry.field(), List.of(leave, open), SheetPage.Width.NARROW,
                this::gone);
    }

    private ObservableValue<String> title() {
        return words.of("keep.password.locked", "file", model.locked().get().map(FileChoosers::named).orElse(""));
    }

    /// The button that had the keyboard cannot be pressed while the workspace opens.
    private void unlock() {
        entry.field().requestFocus();
        model.unlock(entry.take());
    }

    /// A password that is being tried is left once it proves wrong.
    private void gone() {
        waiting.unsubscribe();
        entry.text().set("");
        if (model.busy().get()) {
            waiting = model.busy().subscribe((_, _) -> {
                waiting.unsubscribe();
                model.leave();
            });
        } else {
            model.leave();
        }
    }

    private Label opening() {
        var label = new Label();
        label.getStyleClass().add("quiet");
        label.textProperty().bind(words.of("desk.start.opening"));
        label.visibleProperty().bind(model.busy());
        return label;
    }
}
