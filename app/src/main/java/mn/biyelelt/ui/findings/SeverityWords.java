package mn.biyelelt.ui.findings;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.validation.Severity;

/// What weights are called, and their signs: a shape of its own for each, hollow once accepted.
public final class SeverityWords {

    private static final PseudoClass ACCEPTED = PseudoClass.getPseudoClass("accepted");

    private SeverityWords() {
    }

    /// Such as `Алдаа`.
    public static String of(Severity severity, Words words) {
        return switch (severity) {
            case ERROR -> words.get("finding.severity.error");
            case WARNING -> words.get("finding.severity.warning");
            case HINT -> words.get("finding.severity.hint");
        };
    }

    /// Such as `3 алдаа`.
    public static String counted(Severity severity, int count, Words words) {
        return switch (severity) {
            case ERROR -> words.get("finding.count.error", "count", count);
            case WARNING -> words.get("finding.count.warning", "count", count);
            case HINT -> words.get("finding.count.hint", "count", count);
        };
    }

    /// The sign of a weight.
    public static Region sign(Severity severity) {
        var sign = new Region();
        show(sign, severity, false);
        return sign;
    }

    /// Makes a region the sign of a weight.
    static void show(Node sign, Severity severity, boolean accepted) {
        List<String> styles = List.of("finding-sign", severity.key());
        if (!sign.getStyleClass().equals(styles)) {
            sign.getStyleClass().setAll(styles);
        }
        sign.pseudoClassStateChanged(ACCEPTED, accepted);
    }
}
