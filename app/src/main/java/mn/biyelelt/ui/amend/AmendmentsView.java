package mn.biyelelt.ui.amend;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import mn.biyelelt.domain.plan.Amendment;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.ui.control.WrappedTextCell;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.text.PeriodNames;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.ui.theme.EmWidths;

/// All that was amended, the latest first: when, who, in which report, where, from what to what, why. Enter goes to the row.
public final class AmendmentsView extends BorderPane {

    /// Where the table is narrower, em, the report an amendment was made in leaves the texts its room.
    private static final double WIDE = 75;

    private final TableView<Amendment> table = new TableView<>();
    /// Heads the first column; stands in the type of the window.
    private final Label at = new Label();
    private final Words words;

    /// @param goTo is told the row to go to
    public AmendmentsView(PlanDesk desk, TouchWords touchWords, Words words, ZoneId zone, Consumer<ElementId> goTo) {
        this.words = words;
        getStyleClass().add("amendments");
        table.setId("amendments");
        table.accessibleTextProperty().bind(words.of("ui.amendments.name"));
        var nothing = new Label();
        nothing.textProperty().bind(words.of("ui.amendments.none"));
        nothing.getStyleClass().add("quiet");
        nothing.setWrapText(true);
        table.setPlaceholder(nothing);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        TableColumn<Amendment, String> report = whole("ui.amendments.report", 140,
                each -> each.period().map(period -> PeriodNames.of(period, words)).orElse(""));
        table.getColumns().setAll(List.of(at(zone),
                firm(whole("ui.amendments.by", 95, Amendment::by)), report,
                whole("ui.amendments.row", 60, each -> each.touch().row()),
                whole("ui.amendments.what", 130, each -> touchWords.what(each.touch(), desk.plan().get())),
                whole("ui.amendments.from", 220, each -> each.touch().from()),
                whole("ui.amendments.to", 220, each -> each.touch().to()),
                whole("ui.amendments.reason", 180, Amendment::reason)));
        table.setRowFactory(_ -> row(goTo));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && table.getSelectionModel().getSelectedItem() != null) {
                goTo.accept(table.getSelectionModel().getSelectedItem().touch().element());
                event.consume();
            }
        });
        report.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> table.getWidth() >= WIDE * at.getFont().getSize(), table.widthProperty(), at.fontProperty()));
        EmWidths.follow(table, at);
        setCenter(table);
        desk.plan().subscribe(this::refill);
        words.follow(table, TableView::refresh);
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private void refill(Plan plan) {
        List<Amendment> latest = Amendment.allOf(plan).reversed();
        if (!latest.equals(table.getItems())) {
            table.getItems().setAll(latest);
        }
    }

    private TableColumn<Amendment, String> at(ZoneId zone) {
        TableColumn<Amendment, String> column = column(85, each -> Moments.text(each.at(), zone));
        at.textProperty().bind(words.of("ui.amendments.at"));
        column.setGraphic(at);
        return firm(column);
    }

    /// Words that have no place to break give none of their room to longer texts.
    private static TableColumn<Amendment, String> firm(TableColumn<Amendment, String> column) {
        column.setResizable(false);
        return column;
    }

    /// Texts of which the end may be what was amended.
    private TableColumn<Amendment, String> whole(String key, double width, Function<Amendment, String> text) {
        TableColumn<Amendment, String> column = column(width, text);
        column.textProperty().bind(words.of(key));
        return column;
    }

    private static TableColumn<Amendment, String> column(double width, Function<Amendment, String> text) {
        var column = new TableColumn<Amendment, String>();
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellFactory(WrappedTextCell::new);
        column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue()).replace('\n', ' ')));
        return column;
    }

    private TableRow<Amendment> row(Consumer<ElementId> goTo) {
        var row = new TableRow<Amendment>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                goTo.accept(row.getItem().touch().element());
            }
        });
        row.itemProperty().subscribe(item -> row.setTooltip(item == null
                ? null
                : new Tooltip(words.get("ui.amendments.tip", "from", item.touch().from(), "to", item.touch().to(),
                        "reason", item.reason()))));
        return row;
    }
}
