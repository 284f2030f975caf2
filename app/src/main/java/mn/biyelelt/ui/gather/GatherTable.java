package mn.biyelelt.ui.gather;

import java.util.ArrayList;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import mn.biyelelt.ui.text.PeriodNames;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.ui.theme.EmWidths;

/// The cells with what earlier reports say in them beside one another, and what is taken.
final class GatherTable extends TableView<GatherLine> {

    /// Widths in sizes of the type: of a table without the earlier reports, and what each of those needs at least.
    private static final double WIDE = 45;
    private static final double EACH = 7;

    private final Words words;

    /// @param fields  what the cells' fields are called
    /// @param measure a label that stands beside the table in the type of the window
    GatherTable(GatherModel model, Words words, Function<GatherLine, String> fields, Label measure) {
        this.words = words;
        setId("gather-lines");
        setAccessibleText(words.get("ui.gather.lines"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        var earlier = new ArrayList<TableColumn<GatherLine, String>>();
        model.periods().forEach(period -> earlier.add(
                column(PeriodNames.shortly(period, words), 150, line -> plain(line.said(period)))));
        var columns = new ArrayList<TableColumn<GatherLine, String>>();
        columns.add(column(words.get("ui.gather.number"), 60, line -> plain(line.number())));
        columns.add(column(words.get("ui.gather.indicator"), 230, line -> plain(line.name())));
        columns.add(column(words.get("ui.gather.field"), 120, line -> plain(fields.apply(line))));
        columns.addAll(earlier);
        columns.add(column(words.get("ui.gather.take"), 130, line -> line.take().map(this::name)));
        columns.add(column(words.get("ui.gather.text"), 220, line -> line.text().map(GatherTable::oneLine)));
        columns.getLast().getStyleClass().add("gathered");
        getColumns().setAll(columns);
        EmWidths.follow(this, measure);
        widthProperty().subscribe(width -> {
            boolean wide = width.doubleValue() >= (WIDE + EACH * earlier.size()) * measure.getFont().getSize();
            earlier.forEach(column -> column.setVisible(wide));
        });
        getItems().setAll(model.lines());
        getSelectionModel().select(0);
    }

    private String name(Take take) {
        return nameOf(take, words);
    }

    /// What is taken, in a word.
    static String nameOf(Take take, Words words) {
        return switch (take) {
            case LATEST -> words.get("ui.gather.latest");
            case JOINED -> words.get("ui.gather.joined");
            case SUM -> words.get("ui.gather.sum");
            case NOTHING -> words.get("ui.gather.nothing");
        };
    }

    private static TableColumn<GatherLine, String> column(String title, double width,
            Function<GatherLine, ObservableValue<String>> text) {
        var column = new TableColumn<GatherLine, String>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> text.apply(cell.getValue()));
        return column;
    }

    private static ObservableValue<String> plain(String text) {
        return new ReadOnlyStringWrapper(oneLine(text));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
