package mn.biyelelt.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class WrappedTextCellTest {

    @Test
    void aRowIsAsHighAsItsLongestTextNeeds() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        var table = new TableView<String>();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            var column = new TableColumn<String, String>();
            column.setPrefWidth(120);
            column.setCellValueFactory(cell -> new SimpleStringProperty(cell.getValue()));
            column.setCellFactory(own -> {
                var cell = new WrappedTextCell<>(own);
                cell.setStyle("-fx-padding: 2 20 2 20");
                return cell;
            });
            table.getColumns().setAll(List.of(column));
            table.getItems().setAll("Богино", "Эрт үеийн хяналтад орсон жирэмсэн эхийн хувь, шинэчилсэн хэмжээ");
            stage.setScene(new Scene(table, 300, 300));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        List<Double> heights = WaitForAsyncUtils.waitForAsyncFx(60_000,
                () -> table.lookupAll(".table-row-cell").stream()
                        .map(row -> (TableRow<?>) row).filter(row -> !row.isEmpty()).map(TableRow::getHeight).sorted()
                        .toList());
        assertThat(heights.getLast()).isGreaterThan(heights.getFirst() * 2);
        List<Double> widths = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> table.lookupAll("Text").stream()
                .map(Text.class::cast).filter(text -> text.getText().startsWith("Эрт"))
                .map(text -> text.getLayoutBounds().getWidth()).toList());
        assertThat(widths).as("beside the cell's padding").isNotEmpty().allMatch(width -> width <= 80);
        FxToolkit.cleanupStages();
    }
}
