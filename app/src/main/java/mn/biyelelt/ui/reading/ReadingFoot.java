package mn.biyelelt.ui.reading;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mn.biyelelt.domain.quantity.CellReading;
import mn.biyelelt.domain.quantity.CellReading.State;
import mn.biyelelt.task.Late;
import mn.biyelelt.ui.reading.Readings.Place;
import mn.biyelelt.ui.rowform.FieldFoot;
import mn.biyelelt.ui.rowform.FormEntry;
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
    private final Late<ReadingQuestion> asking;
    private @Nullable Place place;
    /// What the sign stands for; nothing before anything was read.
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
        asking = new Late<>(() -> new ReadingQuestion(readings, words, this::leave));
    }

    @Override
    public Optional<Node> node() {
        return signed == null ? Optional.empty() : Optional.of(this);
    }

    @Override
    public void show(FormEntry entry) {
        place = new Place(entry.element(), entry.cell());
        Optional<CellReading> read = readings.of(place);
        // what is not in the window cannot have the keyboard
        boolean asks = getScene() != null && readings.asked().get().filter(place::equals).isPresent();
        setVisible(read.isPresent());
        setManaged(read.isPresent());
        read.ifPresent(this::tell);
        boolean asked = getChildren().size() > 1;
        if (getChildren().isEmpty() || asks != asked) {
            getChildren().setAll(asks ? List.of(told, asking.get()) : List.of(told));
        }
        if (asks && !asked) {
            asking.get().begin();
        }
    }

    private void tell(CellReading read) {
        boolean confirmed = read.state() == State.CONFIRMED;
        String text = readings.inWords(read);
        reading.setText(confirmed ? text : words.get("finding.reading.read", "reading", text));
        if (read.state() != signed) {
            signed = read.state();
            sign.getStyleClass().setAll("reading-sign", switch (read.state()) {
                case READ, COMPARED -> "as-read";
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

    /// Back to where the asking began.
    private void leave() {
        if (askedHere) {
            askedHere = false;
            act.requestFocus();
        } else {
            leave.run();
        }
    }
}
