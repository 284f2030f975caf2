package mn.biyelelt.ui.nextyear;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import mn.biyelelt.domain.renewal.Proposal;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.ui.theme.EmWidths;

/// The rows of next year's plan with their lines: which are taken, what was achieved, what the new baseline is.
final class NextYearTable extends TableView<NextYearLine> {

    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass ASKS = PseudoClass.getPseudoClass("asks");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    /// So wide is a table that shows all columns, in sizes of the type.
    private static final double WIDE = 75;

    private final NextYearModel model;
    private final Words words;

    /// @param measure a label that stands beside the table in the type of the window
    NextYearTable(NextYearModel model, Words words, Label measure) {
        this.model = model;
        this.words = words;
        setId("next-year-lines");
        setAccessibleText(words.get("ui.nextYear.lines"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        setEditable(true);
        TableColumn<NextYearLine, String> before = column("ui.nextYear.before", 145, own(Proposal.Line::before));
        TableColumn<NextYearLine, String> target = column("ui.nextYear.target", 170, own(Proposal.Line::target));
        getColumns().setAll(List.of(tick(),
                column("ui.nextYear.number", 60, line -> line.isFirst() ? line.row().number() : ""),
                textColumn(),
                column("ui.nextYear.indicator", 210, own(Proposal.Line::name)),
                before,
                column("ui.nextYear.achieved", 210, own(Proposal.Line::achieved)),
                baselineColumn(), target));
        EmWidths.follow(this, measure);
        showWhereWide(List.of(before, target), measure);
        getItems().setAll(model.lines());
        setRowFactory(_ -> new Row());
        getSelectionModel().select(firstLine());
    }

    /// In a narrow window the columns that nothing is chosen by leave the others their room.
    private void showWhereWide(List<TableColumn<NextYearLine, String>> columns, Label measure) {
        widthProperty().subscribe(width -> {
            boolean wide = width.doubleValue() >= WIDE * measure.getFont().getSize();
            columns.forEach(column -> column.setVisible(wide));
        });
    }

    private TableColumn<NextYearLine, Boolean> tick() {
        var column = new TableColumn<NextYearLine, Boolean>(words.get("ui.nextYear.take"));
        column.setPrefWidth(52);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> cell.getValue().taken());
        column.setCellFactory(_ -> new Tick());
        return column;
    }

    private TableColumn<NextYearLine, String> textColumn() {
        TableColumn<NextYearLine, String> column = column("ui.nextYear.text", 285,
                line -> line.isFirst() ? line.row().text() : "");
        column.setCellFactory(_ -> new RowTextCell());
        return column;
    }

    private TableColumn<NextYearLine, String> baselineColumn() {
        TableColumn<NextYearLine, String> column = column("ui.nextYear.baseline", 180, _ -> "");
        column.setCellValueFactory(cell -> cell.getValue().asks().flatMap(asks -> asks
                ? words.of("ui.nextYear.ask")
                : cell.getValue().baseline().map(NextYearTable::oneLine)));
        column.getStyleClass().add("new-baseline");
        return column;
    }

    private TableColumn<NextYearLine, String> column(String key, double width, Function<NextYearLine, String> text) {
        var column = new TableColumn<NextYearLine, String>(words.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(oneLine(text.apply(cell.getValue()))));
        return column;
    }

    private static Function<NextYearLine, String> own(Function<Proposal.Line, String> text) {
        return line -> line.line().map(text).orElse("");
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private int firstLine() {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).line().isPresent()) {
                return i;
            }
        }
        return 0;
    }

    /// Rows that are left out are paler, headings of groups and baselines that are asked for stand out.
    private static final class Row extends TableRow<NextYearLine> {

        Row() {
            itemProperty().subscribe(item -> pseudoClassStateChanged(GROUP, item != null && item.row().isGroup()));
            itemProperty().flatMap(NextYearLine::taken).orElse(true)
                    .subscribe(taken -> pseudoClassStateChanged(LEFT_OUT, !taken));
            itemProperty().flatMap(NextYearLine::asks).orElse(false)
                    .subscribe(asks -> pseudoClassStateChanged(ASKS, asks));
        }
    }

    /// The tick of a row: only its first line shows one.
    private final class Tick extends CheckBoxTableCell<NextYearLine, Boolean> {

        @Override
        public void updateItem(Boolean taken, boolean empty) {
            super.updateItem(taken, empty);
            NextYearLine line = getTableRow() == null ? null : getTableRow().getItem();
            if (getGraphic() != null) {
                getGraphic().setVisible(line != null && line.isFirst());
                getGraphic().setFocusTraversable(false);
            }
            setOnMouseClicked(_ -> {
                if (line != null && line.row().isGroup()) {
                    // the box has changed the group itself by now: what stands under it follows
                    line.taken().set(!line.taken().get());
                    model.toggle(line);
                }
            });
        }
    }
}
