package mn.biyelelt.ui.shell;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import mn.biyelelt.ui.keep.KeepingModel;
import mn.biyelelt.ui.keep.LastBackup;
import mn.biyelelt.ui.text.Words;

/// Tells how old the newest backup is, louder when another is due; pressed, it writes one. A young workspace without any is left in
/// peace.
final class BackupMark extends Hyperlink {

    private static final PseudoClass DUE = PseudoClass.getPseudoClass("due");

    private final KeepingModel model;
    private final Words words;

    BackupMark(KeepingModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("backup-mark");
        managedProperty().bind(visibleProperty());
        model.lastBackup().subscribe(this::show);
        words.follow(this, mark -> mark.show(mark.model.lastBackup().get()));
    }

    private void show(Optional<LastBackup> last) {
        setVisible(last.filter(each -> each.ever() || each.isDue()).isPresent());
        pseudoClassStateChanged(DUE, last.filter(LastBackup::isDue).isPresent());
        setText(last.map(this::told).orElse(""));
        setVisited(false);
    }

    private String told(LastBackup last) {
        if (!last.ever()) {
            return words.get("keep.mark.never", "days", last.days());
        }
        return last.days() == 0 ? words.get("keep.mark.today") : words.get("keep.mark.days", "days", last.days());
    }
}
