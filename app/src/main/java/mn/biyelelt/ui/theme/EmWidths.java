package mn.biyelelt.ui.theme;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Keeps the columns of a table as wide as the type is large; style sheets cannot.
public final class EmWidths {

    /// A column for a tick, a number or a count gives nothing away to others, px.
    private static final double NARROW = 60;

    private EmWidths() {
    }

    /// Widens the columns with the type; one that cannot be resized gives nothing away either.
    ///
    /// @param measure a label that stands beside the table in the type of the window
    public static void follow(TableView<?> table, Label measure) {
        List<Double> usual = table.getColumns().stream().map(TableColumn::getPrefWidth).toList();
        measure.fontProperty().subscribe(font -> {
            for (int i = 0; i < usual.size(); i++) {
                double width = usual.get(i) * font.getSize() / Theme.BASE_SIZE;
                table.getColumns().get(i).setPrefWidth(width);
                boolean firm = usual.get(i) <= NARROW || !table.getColumns().get(i).isResizable();
                table.getColumns().get(i).setMinWidth(firm ? width : 0);
            }
            fit(table);
        });
    }

    /// A table shares its width among the columns when that changes, and not when they do.
    private static <S> void fit(TableView<S> table) {
        table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
    }
}
