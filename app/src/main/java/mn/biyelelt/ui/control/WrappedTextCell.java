package mn.biyelelt.ui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import mn.biyelelt.report.layout.NumberBlanks;
import org.jspecify.annotations.Nullable;

/// A table's cell that shows its text whole, in as many lines as it needs; none of them ends within a number.
public final class WrappedTextCell<T> extends TableCell<T, String> {

    private final Text text = new Text();

    /// @param column whose width the text is wrapped at
    public WrappedTextCell(TableColumn<T, String> column) {
        text.fontProperty().bind(fontProperty());
        text.fillProperty().bind(textFillProperty());
        text.wrappingWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.max(1, column.getWidth() - snappedLeftInset() - snappedRightInset() - 1),
                column.widthProperty(), insetsProperty()));
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        text.setText(empty || item == null ? "" : NumberBlanks.bound(item));
        setGraphic(empty ? null : text);
    }
}
