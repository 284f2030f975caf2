package mn.biyelelt.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import mn.biyelelt.ui.session.Failure;
import mn.biyelelt.ui.text.Words;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;

/// Tells of failures above the content without getting in the way: what happened, what was kept, what to do, and a code whose
/// details can be copied.
final class Notices extends NotificationPane {

    private final DeskModel model;
    private final Words words;

    Notices(Node content, DeskModel model, Words words) {
        super(content);
        this.model = model;
        this.words = words;
        setId("notices");
        setFocusTraversable(false);
        setShowFromTop(true);
        setOnHidden(_ -> model.failure().set(Optional.empty()));
        model.failure().subscribe(this::tell);
    }

    private void tell(Optional<Failure> failure) {
        failure.ifPresent(told -> {
            setText(words.get("ui.failure.withCode", "what", told.what(), "code", told.code()));
            getActions().setAll(new Action(words.get("ui.failure.copy"), _ -> copy(told)));
            show();
        });
    }

    private void copy(Failure failure) {
        var content = new ClipboardContent();
        content.putString(failure.details());
        Clipboard.getSystemClipboard().setContent(content);
        model.failure().set(Optional.empty());
        hide();
    }
}
