package mn.biyelelt.ui.findings;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import mn.biyelelt.ui.text.WordButton;
import mn.biyelelt.ui.text.Words;

/// Asks, below the list, why a finding may stand: reason and name, Enter accepts, or goes to the one still missing; Esc leaves it as
/// it was.
final class ReasonBar extends HBox {

    private final Accepting accepting;
    private final Runnable done;
    private final TextField reason = new TextField();
    private final TextField by = new TextField();

    /// @param done is called when the asking is over, either way
    ReasonBar(Accepting accepting, Words words, Runnable done) {
        this.accepting = accepting;
        this.done = done;
        getStyleClass().add("reason-bar");
        var about = new Label();
        about.setMinWidth(USE_PREF_SIZE);
        about.textProperty().bind(words.of("finding.reason.label"));
        about.setLabelFor(reason);
        reason.setId("reason");
        reason.promptTextProperty().bind(words.of("finding.reason.prompt"));
        reason.accessibleTextProperty().bind(words.of("finding.reason.prompt"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        by.setId("reason-by");
        by.setPrefColumnCount(11);
        by.promptTextProperty().bind(words.of("finding.reason.by"));
        by.accessibleTextProperty().bind(words.of("finding.reason.by"));
        by.textProperty().bindBidirectional(accepting.by());
        var keep = new WordButton("reason-keep", "finding.reason.keep", words, this::accept);
        keep.getStyleClass().add("accent");
        keep.disableProperty().bind(Bindings.createBooleanBinding(
                () -> reason.getText().isBlank() || by.getText().isBlank(), reason.textProperty(), by.textProperty()));
        keep.setMinWidth(USE_PREF_SIZE);
        var drop = new WordButton("reason-drop", "finding.reason.drop", words, this::leave);
        drop.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(about, reason, by, drop, keep);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        accepting.asked().subscribe(this::show);
    }

    private void show(Optional<Listed> asked) {
        setVisible(asked.isPresent());
        setManaged(asked.isPresent());
        if (asked.isPresent()) {
            reason.clear();
            reason.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            accept();
            event.consume();
        }
    }

    private void accept() {
        if (accepting.accept(reason.getText())) {
            done.run();
        } else {
            (reason.getText().isBlank() ? reason : by).requestFocus();
        }
    }

    private void leave() {
        accepting.cancel();
        done.run();
    }
}
