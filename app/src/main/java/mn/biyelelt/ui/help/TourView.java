package mn.biyelelt.ui.help;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import mn.biyelelt.ui.text.Words;

/// The first day in a few steps, in a strip of the window: each step shows the place that it tells of. Esc puts it away.
public final class TourView extends HBox {

    /// A step.
    ///
    /// @param pane what is shown
    /// @param text message key
    public record Step(String pane, String text) {}

    private final List<Step> steps;
    private final Words words;
    private final Consumer<String> reveal;
    private final Runnable close;
    private final Label count = new Label();
    private final Label text = new Label();
    private final Button next = new Button();
    private int now;

    /// @param reveal shows a pane
    /// @param close  puts the tour away
    public TourView(List<Step> steps, Words words, Consumer<String> reveal, Runnable close) {
        this.steps = List.copyOf(steps);
        this.words = words;
        this.reveal = reveal;
        this.close = close;
        getStyleClass().add("tour");
        count.getStyleClass().add("tour-count");
        count.setMinWidth(USE_PREF_SIZE);
        text.setId("tour-text");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        next.setId("tour-next");
        next.setMinWidth(USE_PREF_SIZE);
        next.getStyleClass().add("accent");
        next.setOnAction(_ -> goOn());
        getChildren().setAll(count, text, next);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        words.follow(this, TourView::tell);
    }

    /// Begins anew.
    public void begin() {
        now = 0;
        show();
    }

    @Override
    public void requestFocus() {
        next.requestFocus();
    }

    private void goOn() {
        if (now + 1 < steps.size()) {
            now++;
            show();
        } else {
            close.run();
        }
    }

    private void show() {
        reveal.accept(steps.get(now).pane());
        tell();
        next.requestFocus();
    }

    private void tell() {
        count.setText(words.get("desk.tour.count", "now", now + 1, "all", steps.size()));
        text.setText(words.get(steps.get(now).text()));
        next.setText(words.get(now + 1 < steps.size() ? "desk.tour.next" : "desk.tour.end"));
    }
}
