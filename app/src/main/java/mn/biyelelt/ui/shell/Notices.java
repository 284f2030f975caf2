package mn.biyelelt.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import mn.biyelelt.ui.keep.KeepingModel;
import mn.biyelelt.ui.session.Failure;
import mn.biyelelt.ui.text.Words;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;

/// Tells of failures above the content without getting in the way: what happened, what was kept, what to do, and a code whose
/// details can be copied.
final class Notices extends NotificationPane {

    private final DeskModel model;
    private final KeepingModel keeping;
    private final Words words;
    /// The pane's own text does not wrap.
    private final Label text = new Label();

    Notices(Node content, DeskModel model, KeepingModel keeping, Words words) {
        super(content);
        this.model = model;
        this.keeping = keeping;
        this.words = words;
        setId("notices");
        setFocusTraversable(false);
        setShowFromTop(true);
        text.setWrapText(true);
        text.setId("notice-text");
        setGraphic(text);
        setOnHidden(_ -> model.failure().set(Optional.empty()));
        model.failure().subscribe(this::tell);
    }

    private void tell(Optional<Failure> failure) {
        failure.ifPresentOrElse(told -> {
            text.setText(words.get("ui.failure.withCode", "what", told.what(), "code", told.code()));
            getActions().setAll(new Action(words.get("ui.failure.copy"), _ -> copy(told)));
            if (keeping.refused() > 0) {
                getActions().addFirst(new Action(words.get("keep.save.again"), _ -> keeping.save()));
            }
            show();
        }, this::hide);
    }

    private void copy(Failure failure) {
        var content = new ClipboardContent();
        content.putString(failure.details());
        Clipboard.getSystemClipboard().setContent(content);
        model.failure().set(Optional.empty());
        hide();
    }
}
