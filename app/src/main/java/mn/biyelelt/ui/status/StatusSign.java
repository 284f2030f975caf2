package mn.biyelelt.ui.status;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import mn.biyelelt.progress.RowStatus;

/// The sign of a status: each has a shape of its own, so that colour is never alone. Its look comes from the style sheet.
public final class StatusSign extends Region {

    public StatusSign() {
        getStyleClass().add("status-sign");
        setMouseTransparent(true);
    }

    /// Shows another status.
    public void show(RowStatus shown) {
        for (RowStatus status : RowStatus.values()) {
            String name = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
            pseudoClassStateChanged(PseudoClass.getPseudoClass(name), status == shown);
        }
    }
}
