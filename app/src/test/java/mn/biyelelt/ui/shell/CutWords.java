package mn.biyelelt.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/// Finds words that the window shows shortened: a label or a button that ends in dots tells half of what it has to.
final class CutWords {

    /// Long texts of the plan stand here in short; the whole is in the tooltip or beside.
    private static final Set<String> SHORT_BY_INTENT = Set.of("outline-row", "table-cell", "plan-chooser", "tree-cell",
            "start-recent", "edit-line", "status-bar", "people-part");

    private CutWords() {
    }

    static List<String> in(Parent root) {
        var found = new ArrayList<String>();
        walk(root, found);
        return found.stream().distinct().toList();
    }

    /// Also where the lines that have no room are left out without dots.
    private static boolean isCut(String shown, Labeled label) {
        return !shown.equals(label.getText())
                && (shown.endsWith(label.getEllipsisString()) || label.getText().startsWith(shown.strip()));
    }

    /// What an empty field asks for, which goes when something is typed.
    private static boolean isPromptCut(TextField field) {
        var prompt = new Text(field.getPromptText());
        prompt.setFont(field.getFont());
        double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
        return prompt.getLayoutBounds().getWidth() > room + 1;
    }

    private static void walk(Node node, List<String> found) {
        if (!node.isVisible() || node.getStyleClass().stream().anyMatch(SHORT_BY_INTENT::contains)) {
            return;
        }
        if (node instanceof Labeled label && label.getText() != null && !label.getText().isEmpty()) {
            label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                    .filter(Node::isVisible).map(Text::getText)
                    .filter(shown -> isCut(shown, label))
                    .forEach(shown -> found.add("«" + shown + "» for «" + label.getText() + "»"));
        }
        if (node instanceof TextField field && field.getText().isEmpty() && isPromptCut(field)) {
            found.add("prompt «" + field.getPromptText() + "»");
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
        }
    }
}
