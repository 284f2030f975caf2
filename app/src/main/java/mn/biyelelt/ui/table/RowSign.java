package mn.biyelelt.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import mn.biyelelt.ui.status.StatusSign;

/// The narrow strip at a row's left edge: signs for how far it is filled in, what was found in it, comment and follow-up, each of a
/// shape of its own; in words under the mouse.
final class RowSign extends VBox {

    private Optional<RowMark> shown = Optional.empty();

    RowSign() {
        getStyleClass().setAll("row-sign");
        setOnMouseEntered(_ -> shown.ifPresent(this::tell));
    }

    void show(Optional<RowMark> mark) {
        if (mark.equals(shown)) {
            return;
        }
        shown = mark;
        getChildren().setAll(mark.map(RowSign::signs).orElse(List.of()));
    }

    /// What it shows; empty for what is no activity.
    Optional<RowMark> mark() {
        return shown;
    }

    /// In a row of one line the signs stand closer together, so that none is cut.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List<Node> signs = getManagedChildren();
        double room = getHeight() - 1;
        if (!signs.isEmpty() && bottom(signs.getLast()) > room) {
            double high = signs.stream().mapToDouble(sign -> sign.getLayoutBounds().getHeight()).sum();
            double gap = Math.max(0, (room - high) / (signs.size() + 1));
            double y = gap;
            for (Node sign : signs) {
                sign.setLayoutY(snapPositionY(y));
                y += sign.getLayoutBounds().getHeight() + gap;
            }
        }
    }

    private static double bottom(Node sign) {
        return sign.getLayoutY() + sign.getLayoutBounds().getHeight();
    }

    private static List<Node> signs(RowMark mark) {
        var signs = new ArrayList<Node>();
        var status = new StatusSign();
        status.show(mark.status());
        signs.add(status);
        mark.finding().ifPresent(severity -> signs.add(sign("finding-sign", severity.key())));
        if (mark.followUp()) {
            signs.add(sign("row-flag"));
        }
        if (mark.comment()) {
            signs.add(sign("row-comment"));
        }
        return signs;
    }

    private static Region sign(String... styles) {
        var sign = new Region();
        sign.getStyleClass().setAll(styles);
        return sign;
    }

    /// Most rows are never pointed at, so the words come only then.
    private void tell(RowMark mark) {
        var tip = new Tooltip(mark.words());
        tip.getStyleClass().add("finding-tip");
        tip.setWrapText(true);
        tip.setShowDelay(Duration.millis(300));
        Tooltip.install(this, tip);
    }
}
