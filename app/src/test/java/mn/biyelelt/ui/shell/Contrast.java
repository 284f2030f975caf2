package mn.biyelelt.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Measures letters against what lies behind them, as WCAG 2 does.
final class Contrast {

    private static final double ENOUGH = 4.5;

    private Contrast() {
    }

    /// Texts in sight that are too pale; what is disabled may be.
    static List<String> tooPale(Parent root) {
        var found = new ArrayList<String>();
        walk(root, Color.WHITE, found);
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
