package mn.biyelelt.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import mn.biyelelt.task.Late;
import mn.biyelelt.ui.text.Words;

/// Lies over the desk while files are held over it, and says what letting them go does: a workspace is opened, for anything else what
/// can be let go here. The mouse goes through it.
public final class DropVeil extends StackPane {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Words words;
    private final Label told = new Label();

    /// Over all that lies there; made when files are held over it first.
    public static Late<DropVeil> over(Pane place, Words words) {
        return new Late<>(() -> {
            var veil = new DropVeil(words);
            place.getChildren().add(veil);
            return veil;
        });
    }

    private DropVeil(Words words) {
        this.words = words;
        getStyleClass().add("drop-veil");
        told.getStyleClass().add("drop-told");
        told.setWrapText(true);
        getChildren().setAll(told);
        setMouseTransparent(true);
        // also over what came to lie there later
        setViewOrder(-1);
        setVisible(false);
    }

    /// Says what can be done with files.
    ///
    /// @return the workspace that is opened when they are let go
    public Optional<Path> hold(List<Path> files) {
        Optional<Path> workspace = FileDrop.workspaceAmong(files);
        told.setText(workspace.map(file -> words.get("ui.drop.open", "file", FileChoosers.named(file)))
                .orElseGet(() -> words.get("ui.drop.noWorkspace", "ending", FileChoosers.ENDING)));
        pseudoClassStateChanged(REFUSED, workspace.isEmpty());
        setVisible(true);
        return workspace;
    }

    /// The files are gone.
    public void leave() {
        setVisible(false);
    }
}
