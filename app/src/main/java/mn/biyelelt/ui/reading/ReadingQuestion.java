package mn.biyelelt.ui.reading;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.text.WordButton;
import mn.biyelelt.ui.text.Words;

/// The small box in which the person says what is the right reading of a text.
final class ReadingQuestion extends VBox {

    private final Readings readings;
    private final Runnable leave;
    private final TextField right = new TextField();
    private final Label refusal = new Label();

    /// @param leave is called when a correction is kept or dropped, to give the keyboard back
    ReadingQuestion(Readings readings, Words words, Runnable leave) {
        this.readings = readings;
        this.leave = leave;
        getStyleClass().add("reading-asking");
        refusal.setWrapText(true);
        refusal.getStyleClass().add("reading-refusal");
        right.setId("right-reading");
        right.promptTextProperty().bind(words.of("finding.reading.prompt"));
        right.accessibleTextProperty().bind(words.of("finding.reading.prompt"));
        right.textProperty().subscribe(_ -> refuse(Optional.empty()));
        right.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // under each other: beside the button the field would be too narrow for what it asks, where the type is large
        getChildren().setAll(right, none(words), refusal);
    }

    private WordButton none(Words words) {
        return new WordButton("no-number", "finding.reading.noNumber", words, () -> {
            readings.sayNoNumber();
            leave.run();
        });
    }

    /// Asks anew.
    void begin() {
        right.clear();
        right.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            Optional<String> refused = readings.correct(right.getText());
            refuse(refused);
            if (refused.isEmpty()) {
                leave.run();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            readings.cancel();
            leave.run();
            event.consume();
        }
    }

    private void refuse(Optional<String> why) {
        refusal.setText(why.orElse(""));
        refusal.setVisible(why.isPresent());
        refusal.setManaged(why.isPresent());
    }
}
