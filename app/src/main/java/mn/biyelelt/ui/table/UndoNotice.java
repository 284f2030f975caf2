package mn.biyelelt.ui.table;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import mn.biyelelt.edit.Deed;
import mn.biyelelt.edit.EditStep;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.task.Pause;
import mn.biyelelt.ui.text.WordButton;
import mn.biyelelt.ui.text.Words;

/// Says under the table what was deleted or changed at once in many places, and offers to take it back. It asks nothing, takes no
/// focus and goes by itself.
final class UndoNotice extends HBox {

    private static final Duration SHOWN = Duration.ofSeconds(12);
    private static final Set<Deed> TOLD = Set.of(Deed.REMOVE_ROWS, Deed.REMOVE_LINE, Deed.CLEAR, Deed.CUT, Deed.PASTE,
            Deed.FILL_DOWN, Deed.REPLACE, Deed.DUPLICATE_ROWS);

    private final Words words;
    private final Label text = new Label();
    private final Pause pause = new Pause(SHOWN, this::hide);
    private Optional<EditStep> before;
    private long revision;

    UndoNotice(PlanDesk desk, Words words) {
        this.words = words;
        before = desk.steps().toUndo().get();
        revision = desk.steps().revision();
        setId("undo-notice");
        getStyleClass().add("undo-notice");
        var undo = new WordButton("undo-notice-undo", "grid.notice.undo", words, desk::undo);
        undo.getStyleClass().addAll("flat", "accent");
        undo.setFocusTraversable(false);
        getChildren().setAll(text, undo);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        hide();
        desk.steps().toUndo().subscribe(step -> {
            // a step that undo came back to is no news, nor is one of an earlier day
            boolean news = desk.steps().toRedo().get().isEmpty() && !step.equals(before)
                    && desk.steps().revision() != revision;
            before = step;
            revision = desk.steps().revision();
            step.filter(told -> news && TOLD.contains(told.deed()) && told.count() > 0).ifPresentOrElse(this::show,
                    this::hide);
        });
    }

    private void show(EditStep step) {
        text.setText(switch (step.deed()) {
            case REMOVE_ROWS -> words.get("grid.notice.removedRows", "count", step.count());
            case REMOVE_LINE -> words.get("grid.notice.removedLine");
            case CLEAR -> words.get("grid.notice.cleared", "count", step.count());
            case CUT -> words.get("grid.notice.cut", "count", step.count());
            case PASTE -> words.get("grid.notice.pasted");
            case FILL_DOWN -> words.get("grid.notice.filled", "count", step.count());
            case REPLACE -> words.get("grid.notice.replaced", "count", step.count());
            default -> words.get("grid.notice.duplicated", "count", step.count());
        });
        setVisible(true);
        pause.restart();
    }

    private void hide() {
        setVisible(false);
        pause.stop();
    }
}
