package mn.biyelelt.ui.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.ui.session.Saved;
import mn.biyelelt.ui.text.Words;

/// Tells the truth about the disk: nothing changed, being saved, saved at a time, or not saved. The state shows in words, shape
/// and colour.
final class SavedMark extends Label {

    private static final List<String> STATES = List.of("untouched", "saving", "saved", "failed");

    private final Words words;
    private final ZoneId zone;
    private final Region sign = new Region();
    private Saved state = new Saved.Untouched();

    SavedMark(DeskModel model, Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        setId("saved-mark");
        getStyleClass().add("saved-mark");
        sign.getStyleClass().add("saved-sign");
        setGraphic(sign);
        words.follow(this, mark -> mark.show(mark.state));
        model.open().subscribe(this::follow);
    }

    private void follow(Optional<PlanOnDesk> plan) {
        setVisible(plan.isPresent());
        plan.ifPresent(open -> {
            show(open.desk().saved().get());
            open.desk().saved().subscribe(this::show);
        });
    }

    private void show(Saved saved) {
        state = saved;
        setText(switch (saved) {
            case Saved.Untouched _ -> words.get("ui.saved.untouched");
            case Saved.InWork _ -> words.get("ui.saved.saving");
            case Saved.At at -> words.get("ui.saved.at", "time", Moments.time(at.moment(), zone));
            case Saved.Failed _ -> words.get("ui.saved.failed");
        });
        mark(switch (saved) {
            case Saved.Untouched _ -> "untouched";
            case Saved.InWork _ -> "saving";
            case Saved.At _ -> "saved";
            case Saved.Failed _ -> "failed";
        });
    }

    private void mark(String state) {
        STATES.forEach(each -> pseudoClassStateChanged(PseudoClass.getPseudoClass(each), each.equals(state)));
    }
}
