package mn.biyelelt.ui.nextyear;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mn.biyelelt.domain.renewal.Proposal;
import mn.biyelelt.ui.sheet.SheetPage;
import mn.biyelelt.ui.sheet.TabLeaves;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.ui.theme.EmWidths;
import org.jspecify.annotations.Nullable;

/// The preview of next year's plan. Space takes a row or leaves it, F2 goes to the new baseline of the line one stands on and Esc
/// back, Ctrl+Enter makes the plan.
public final class NextYearView extends VBox {

    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    /// So wide is a table that shows all columns, in sizes of the type.
    private static final double WIDE = 75;

    private final NextYearModel model;
    private final Words words;
    private final TableView<NextYearLine> table = new TableView<>();
    private final TextArea baseline = new TextArea();
    private final Label achieved = new Label();
    private @Nullable StringProperty edited;

    public NextYearView(NextYearModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("sheet-form", "next-year");
        buildTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(options(), table, detail());
        table.getSelectionModel().selectedItemProperty().subscribe(this::show);
        table.getSelectionModel().select(firstLine());
    }

    /// The sheet's page.
    ///
    /// @param make is run when the plan shall be made
    public SheetPage page(Runnable make) {
        var button = new Button();
        button.setId("next-year-make");
        button.getStyleClass().add("accent");
        button.textProperty().bind(model.rows().map(rows -> words.get("ui.nextYear.make", "year", model.year(), "count",
                rows)));
        button.disableProperty().bind(model.ready().not());
        button.setOnAction(_ -> make.run());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && model.ready().get()) {
                make.run();
                event.consume();
            }
        });
        return new SheetPage(words.of("ui.nextYear.title", "year", model.year()), "report", this, table,
                List.of(ticking("ui.nextYear.none", false), ticking("ui.nextYear.all", true), button),
                SheetPage.Width.WIDEST, () -> {
                });
    }

    private Button ticking(String key, boolean taken) {
        var button = new Button(words.get(key));
        button.setOnAction(_ -> model.takeAll(taken));
        return button;
    }

    private HBox options() {
        var note = new Label(words.get("ui.nextYear.note", "year", model.year() - 1));
        note.setWrapText(true);
        note.getStyleClass().add("quiet");
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        note.setMinHeight(USE_PREF_SIZE);
        EmWidths.follow(table, note);
        var years = new CheckBox(
                words.get("ui.nextYear.moveYears", "from", model.year() - 1, "to", model.year(), "count",
                        model.movedTexts()));
        years.setId("next-year-move");
        years.setMinWidth(Region.USE_PREF_SIZE);
        years.setVisible(model.movedTexts() > 0);
        years.setManaged(years.isVisible());
        years.selectedProperty().bindBidirectional(model.moveYears());
        var box = new HBox(note, years);
        box.getStyleClass().add("next-year-options");
        return box;
    }

    private void buildTable() {
        table.setId("next-year-lines");
        table.setAccessibleText(words.get("ui.nextYear.lines"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        TableColumn<NextYearLine, String> before = column("ui.nextYear.before", 145, own(Proposal.Line::before));
        TableColumn<NextYearLine, String> target = column("ui.nextYear.target", 170, own(Proposal.Line::target));
        table.getColumns().setAll(List.of(tick(),
                column("ui.nextYear.number", 60, line -> line.isFirst() ? line.row().number() : ""),
                textColumn(),
                column("ui.nextYear.indicator", 210, own(Proposal.Line::name)),
                before,
                column("ui.nextYear.achieved", 210, own(Proposal.Line::achieved)),
                baselineColumn(), target));
        showWhereWide(List.of(before, target));
        table.getItems().setAll(model.lines());
        table.setRowFactory(_ -> new Row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// In a narrow window the columns that nothing is chosen by leave the others their room.
    private void showWhereWide(List<TableColumn<NextYearLine, String>> columns) {
        table.widthProperty().subscribe(width -> {
            boolean wide = width.doubleValue() >= WIDE * achieved.getFont().getSize();
            columns.forEach(column -> column.setVisible(wide));
        });
    }

    private void pressed(KeyEvent event) {
        NextYearLine line = table.getSelectionModel().getSelectedItem();
        if (line != null && event.getCode() == KeyCode.SPACE) {
            model.toggle(line);
            event.consume();
        } else if (line != null && !baseline.isDisabled()
                && (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER && !event.isShortcutDown())) {
            baseline.requestFocus();
            baseline.selectAll();
            event.consume();
        }
    }

    private TableColumn<NextYearLine, Boolean> tick() {
        var column = new TableColumn<NextYearLine, Boolean>();
        column.setText(words.get("ui.nextYear.take"));
        column.setPrefWidth(52);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> cell.getValue().taken());
        column.setCellFactory(_ -> new Tick());
        column.setEditable(true);
        table.setEditable(true);
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
        column.setCellValueFactory(cell -> oneLine(cell.getValue().baseline()));
        column.getStyleClass().add("new-baseline");
        return column;
    }

    private static ObservableValue<String> oneLine(StringProperty text) {
        return text.map(typed -> typed.replace('\n', ' '));
    }

    private TableColumn<NextYearLine, String> column(String key, double width, Function<NextYearLine, String> text) {
        var column = new TableColumn<NextYearLine, String>(words.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue()).replace('\n', ' ')));
        return column;
    }

    private static Function<NextYearLine, String> own(Function<Proposal.Line, String> text) {
        return line -> line.line().map(text).orElse("");
    }

    private HBox detail() {
        achieved.setWrapText(true);
        achieved.setMaxWidth(Double.MAX_VALUE);
        achieved.getStyleClass().add("amend-before");
        baseline.setId("next-year-baseline");
        baseline.setWrapText(true);
        baseline.setPrefRowCount(3);
        baseline.setAccessibleText(words.get("ui.nextYear.baseline"));
        TabLeaves.on(baseline);
        baseline.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                table.requestFocus();
                event.consume();
            }
        });
        var box = new HBox(captioned("ui.nextYear.achievedWhole", achieved, _ -> {
        }), captioned("ui.nextYear.baselineOf", baseline, label -> label.setLabelFor(baseline)));
        box.getStyleClass().add("next-year-detail");
        box.getChildren().forEach(child -> HBox.setHgrow(child, Priority.ALWAYS));
        return box;
    }

    private VBox captioned(String key, Region content, Consumer<Label> labelled) {
        var label = new Label(words.get(key, "year", model.year()));
        label.getStyleClass().add("form-label");
        labelled.accept(label);
        var box = new VBox(label, content);
        box.setPrefWidth(100);
        return box;
    }

    private void show(@Nullable NextYearLine line) {
        if (edited != null) {
            baseline.textProperty().unbindBidirectional(edited);
        }
        Optional<Proposal.Line> own = Optional.ofNullable(line).flatMap(NextYearLine::line);
        baseline.setDisable(own.isEmpty());
        achieved.setText(own.map(this::told).orElse(""));
        if (line != null && own.isPresent()) {
            edited = line.baseline();
            baseline.textProperty().bindBidirectional(edited);
        } else {
            edited = null;
            baseline.setText("");
        }
    }

    private String told(Proposal.Line line) {
        return switch (line.basis()) {
            case READ -> words.get("ui.nextYear.read", "value", line.baseline(), "text", line.achieved());
            case TEXT -> words.get("ui.nextYear.whole", "text", line.achieved());
            case KEPT -> words.get("ui.nextYear.kept");
        };
    }

    private int firstLine() {
        for (int i = 0; i < model.lines().size(); i++) {
            if (model.lines().get(i).line().isPresent()) {
                return i;
            }
        }
        return 0;
    }

    /// Rows that are left out are paler, headings of groups stand out.
    private static final class Row extends TableRow<NextYearLine> {

        Row() {
            itemProperty().subscribe(item -> pseudoClassStateChanged(GROUP, item != null && item.row().isGroup()));
            itemProperty().flatMap(NextYearLine::taken).orElse(true)
                    .subscribe(taken -> pseudoClassStateChanged(LEFT_OUT, !taken));
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
