package mn.biyelelt.ui.reading;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mn.biyelelt.domain.quantity.CellReading;
import mn.biyelelt.domain.quantity.CellReading.State;
import mn.biyelelt.ui.reading.Readings.Place;
import mn.biyelelt.ui.rowform.FieldFoot;
import mn.biyelelt.ui.rowform.FormEntry;
import mn.biyelelt.ui.text.WordButton;
import mn.biyelelt.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// How a field's text was read, under the field; in its place the small box in which the person says what is right.
public final class ReadingFoot extends VBox implements FieldFoot {

    private final Readings readings;
    private final Words words;
    private final Runnable leave;
    private final Label reading = new Label();
    private final Region sign = new Region();
    private final Button act = new Button();
    private final HBox told;
    private final TextField right = new TextField();
    private final Label refusal = new Label();
    private final VBox asking;
    private @Nullable Place place;
    /// What the sign stands for.
    private @Nullable State signed;
    private boolean askedHere;

    /// @param leave is called when a correction is kept or dropped, to give the keyboard back
    public ReadingFoot(Readings readings, Words words, Runnable leave) {
        this.readings = readings;
        this.words = words;
        this.leave = leave;
        getStyleClass().add("reading");
        sign.getStyleClass().add("reading-sign");
        reading.getStyleClass().add("reading-text");
        reading.setWrapText(true);
        reading.setMinWidth(0);
        HBox.setHgrow(reading, Priority.SOMETIMES);
        act.getStyleClass().addAll("flat", "reading-act");
        act.setMinWidth(USE_PREF_SIZE);
        act.setOnAction(_ -> act());
        told = new HBox(sign, reading, act);
        told.getStyleClass().add("reading-told");
        asking = new VBox(box(), refusal);
        asking.getStyleClass().add("reading-asking");
        refusal.setWrapText(true);
        refusal.getStyleClass().add("reading-refusal");
        right.textProperty().subscribe(_ -> refuse(Optional.empty()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(FormEntry entry) {
        place = new Place(entry.element(), entry.cell());
        Optional<CellReading> read = readings.of(place);
        boolean asks = readings.asked().get().filter(place::equals).isPresent();
        setVisible(read.isPresent());
        setManaged(read.isPresent());
        read.ifPresent(this::tell);
        boolean began = asks && !getChildren().contains(asking);
        List<Node> parts = asks ? List.of(told, asking) : List.of(told);
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
        if (began) {
            right.clear();
            right.requestFocus();
        }
    }

    private HBox box() {
        right.setId("right-reading");
        right.promptTextProperty().bind(words.of("finding.reading.prompt"));
        right.accessibleTextProperty().bind(words.of("finding.reading.prompt"));
        HBox.setHgrow(right, Priority.ALWAYS);
        var none = new WordButton("no-number", "finding.reading.noNumber", words, () -> {
            readings.sayNoNumber();
            leave();
        });
        none.setMinWidth(USE_PREF_SIZE);
        var box = new HBox(right, none);
        box.getStyleClass().add("reading-box");
        return box;
    }

    private void tell(CellReading read) {
        boolean confirmed = read.state() == State.CONFIRMED;
        String text = readings.inWords(read);
        reading.setText(confirmed ? text : words.get("finding.reading.read", "reading", text));
        if (read.state() != signed) {
            signed = read.state();
            sign.getStyleClass().setAll("reading-sign", switch (read.state()) {
                case READ -> "as-read";
                case CONFIRMED -> "confirmed";
                case AMBIGUOUS -> "ambiguous";
                case NONE -> "none";
            });
        }
        act.setText(confirmed ? words.get("finding.reading.takeBack") : words.get("finding.reading.correct"));
        act.setAccessibleText(act.getText() + ". " + reading.getText());
    }

    private void act() {
        Place here = place;
        if (here != null) {
            if (readings.of(here).filter(read -> read.state() == State.CONFIRMED).isPresent()) {
                readings.takeBack(here);
            } else {
                askedHere = true;
                readings.ask(here);
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != right) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            Optional<String> refused = readings.correct(right.getText());
            refuse(refused);
            if (refused.isEmpty()) {
                leave();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            readings.cancel();
            leave();
            event.consume();
        }
    }

    /// Back to where the asking began.
    private void leave() {
        if (askedHere) {
            askedHere = false;
            act.requestFocus();
        } else {
            leave.run();
        }
    }

    private void refuse(Optional<String> why) {
        refusal.setText(why.orElse(""));
        refusal.setVisible(why.isPresent());
        refusal.setManaged(why.isPresent());
    }
}
