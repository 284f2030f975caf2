package mn.biyelelt.ui.paste;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A line of the preview: where, the text as it is, the text as it would be.
public final class PasteEditCell extends ListCell<PasteEdit> {

    private static final int LONGEST = 300;

    private final Label where = label("edit-where");
    private final Label before = label("edit-before");
    private final Label arrow = label("edit-arrow");
    private final Label after = label("edit-after");
    private final HBox line = new HBox(where, before, arrow, after);

    public PasteEditCell() {
        line.getStyleClass().add("edit-line");
        HBox.setHgrow(after, Priority.ALWAYS);
        // as wide as the list: with large type the old text is shortened before the new one goes out of sight
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PasteEdit edit, boolean empty) {
        super.updateItem(edit, empty);
        if (empty || edit == null) {
            setGraphic(null);
            setText("");
        } else {
            where.setText(edit.where());
            before.setText(oneLine(edit.before()));
            before.setVisible(!edit.before().isEmpty());
            before.setManaged(!edit.before().isEmpty());
            arrow.setText(edit.before().isEmpty() ? "+" : "→");
            after.setText(oneLine(edit.after()));
            setGraphic(line);
        }
    }

    private static String oneLine(String text) {
        String line = text.replace('\n', ' ');
        return line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line;
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        return label;
    }
}
