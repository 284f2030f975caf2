package mn.biyelelt.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Measures letters against what lies behind them, as WCAG 2 does.
final class Contrast {

    private static final double ENOUGH = 4.5;
    private static final double ENOUGH_FOR_GRAPHICS = 3;

    /// What one writes into, ticks or chooses from: its edge tells where it is. What only shows, as a locked field, may be quieter.
    private static final Set<String> EDGED = Set.of("text-field", "text-area", "combo-box-base", "box", "radio",
            "spinner");

    private Contrast() {
    }

    /// Texts in sight that are too pale; what is disabled may be.
    static List<String> tooPale(Parent root) {
        var found = new ArrayList<String>();
        walk(root, Color.WHITE, found);
        return found.stream().distinct().toList();
    }

    /// Signs, edges of fields and bars of charts in sight that are too faint; what is disabled may be.
    static List<String> tooFaint(Parent root) {
        var found = new ArrayList<String>();
        walkGraphics(root, Color.WHITE, found);
        return found.stream().distinct().toList();
    }

    /// 1 to 21.
    static double ratio(Color one, Color other) {
        double bright = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dark + 0.05);
    }

    private static void walk(Node node, Color behind, List<String> found) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() < 0.05) {
            return;
        }
        Color ground = behind;
        if (node instanceof Region region && region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                ground = fill.getFill() instanceof Color colour ? over(colour, ground) : ground;
            }
        }
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color colour) {
            double ratio = ratio(over(colour, ground), ground);
            if (ratio < ENOUGH) {
                found.add(String.format(Locale.ROOT, "%.2f : 1  «%s» in %s", ratio, text.getText(),
                        node.getParent().getStyleClass()));
            }
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                walk(child, ground, found);
            }
        }
    }

    private static void walkGraphics(Node node, Color behind, List<String> found) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() < 0.05) {
            return;
        }
        Color ground = behind;
        if (node instanceof Region region) {
            List<Color> fills = fills(region);
            if (!fills.isEmpty() && isGraphic(region)) {
                judge(region, over(fills.getFirst(), behind), behind, found);
            }
            for (Color fill : fills) {
                ground = over(fill, ground);
            }
            if (region.getStyleClass().contains("spinner") && region.getBorder() != null
                    && region.getBorder().getStrokes().getFirst().getTopStroke() instanceof Color edge) {
                judge(region, over(edge, behind), behind, found);
            }
        }
        if (node instanceof Parent parent && !(node instanceof TextInputControl)) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                walkGraphics(child, ground, found);
            }
        }
    }

    private static List<Color> fills(Region region) {
        return region.getBackground() == null
                ? List.of()
                : region.getBackground().getFills().stream().map(BackgroundFill::getFill)
                        .filter(Color.class::isInstance).map(Color.class::cast).toList();
    }

    private static boolean isGraphic(Region region) {
        if (region.getStyleClass().contains("chart-bar") || region.getStyleClass().contains("start-card-bar")) {
            return true;
        }
        boolean locked = isWithinLocked(region) || region instanceof TextInputControl input && !input.isEditable();
        boolean inside = region.getParent() != null && (region.getParent().getStyleClass().contains("spinner")
                || region.getParent().getStyleClass().contains("combo-box-base"));
        return region.getShape() != null || !locked && !inside
                && region.getStyleClass().stream().anyMatch(EDGED::contains);
    }

    private static boolean isWithinLocked(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above.getPseudoClassStates().contains(PseudoClass.getPseudoClass("locked"))) {
                return true;
            }
        }
        return false;
    }

    private static void judge(Region region, Color edge, Color ground, List<String> found) {
        double ratio = ratio(edge, ground);
        // drawn in the colour of what is behind: not there, as the mark of an empty tick box
        if (ratio < ENOUGH_FOR_GRAPHICS && ratio > 1.01) {
            found.add(String.format(Locale.ROOT, "%.2f : 1  %s in %s", ratio, region.getStyleClass(),
                    region.getParent() == null ? "" : region.getParent().getStyleClass()));
        }
    }

    private static Color over(Color above, Color below) {
        return below.interpolate(new Color(above.getRed(), above.getGreen(), above.getBlue(), 1), above.getOpacity());
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
