package mn.biyelelt.ui.table;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The sign in a cell's corner: what it means shows in shape and colour, and in words under the mouse.
final class MarkSign extends Region {

    private static final PseudoClass ACCEPTED = PseudoClass.getPseudoClass("accepted");

    private final Region cell;
    private Optional<CellMark> shown = Optional.empty();
    private Optional<Tooltip> tip = Optional.empty();

    /// @param cell in whose corner it stands
    MarkSign(Region cell) {
        this.cell = cell;
        getStyleClass().setAll("finding-sign");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        cell.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> tell());
    }

    void show(Optional<CellMark> mark) {
        if (mark.equals(shown)) {
            return;
        }
        shown = mark;
        setVisible(mark.isPresent());
        tip.ifPresent(old -> Tooltip.uninstall(cell, old));
        tip = Optional.empty();
        mark.ifPresent(found -> {
            getStyleClass().setAll("finding-sign", found.severity().key());
            pseudoClassStateChanged(ACCEPTED, found.accepted());
        });
    }

    Optional<CellMark> mark() {
        return shown;
    }

    /// Most marks are never pointed at, so the words come only then.
    private void tell() {
        if (tip.isEmpty()) {
            tip = shown.map(this::install);
        }
    }

    private Tooltip install(CellMark mark) {
        var made = new Tooltip(mark.words());
        made.getStyleClass().add("finding-tip");
        made.setWrapText(true);
        made.setShowDelay(Duration.millis(400));
        Tooltip.install(cell, made);
        return made;
    }
}
