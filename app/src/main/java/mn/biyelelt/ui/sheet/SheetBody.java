package mn.biyelelt.ui.sheet;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import mn.biyelelt.ui.control.Keyboard;
import org.jspecify.annotations.Nullable;

/// A page's content: as high as it wants to be where there is room, otherwise it scrolls, so that its buttons stay in sight
/// however large the type. What gets the keyboard is brought into sight.
final class SheetBody extends ScrollPane {

    private final Region content;

    SheetBody(Region content) {
        super(content);
        this.content = content;
        getStyleClass().add("sheet-body");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(this::reveal);
    }

    /// Its words wrap: how high it is depends on how wide it is.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height);
    }

    private void reveal(@Nullable Node focused) {
        double hidden = content.getHeight() - getViewportBounds().getHeight();
        if (focused != null && hidden > 0 && Keyboard.isIn(content)) {
            Bounds place = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
            setVvalue(Math.clamp(topThatShows(place, getVvalue() * hidden) / hidden, 0, 1));
        }
    }

    /// Where the sight has to begin. A list higher than the sight is seen once its first line is, so that what stands over it stays.
    private double topThatShows(Bounds place, double top) {
        double height = getViewportBounds().getHeight();
        boolean begins = place.getMinY() >= top && place.getMinY() < top + height / 2;
        return place.getHeight() > height && begins
                ? top
                : Math.min(Math.max(top, place.getMaxY() - height), place.getMinY());
    }
}
