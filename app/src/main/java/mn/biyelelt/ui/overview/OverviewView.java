package mn.biyelelt.ui.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.action.Command;
import mn.biyelelt.ui.action.CommandControls;
import mn.biyelelt.ui.control.PageTurns;
import mn.biyelelt.ui.session.Watched;
import mn.biyelelt.ui.text.PeriodNames;
import mn.biyelelt.ui.text.Words;

/// Three charts, each with its numbers beside it, and above them the year in one sentence.
public final class OverviewView extends BorderPane {

    private static final double CHART_WIDTH = 430;
    private static final double CHART_HEIGHT = 250;
    private static final double LEAST = 0.7;
    /// As wide as it must be for a chart and its numbers, em.
    private static final double BESIDE = 58;

    private final Watched<OverviewFigures> watched;
    private final Words words;
    private final VBox column = new VBox();
    private final Button write;
    private final List<GridPane> tables = new ArrayList<>();
    private final ScrollPane scroll = new ScrollPane(column);

    public OverviewView(Watched<OverviewFigures> figures, Words words, Command print, Command writing) {
        watched = figures;
        this.words = words;
        getStyleClass().add("overview");
        column.getStyleClass().add("overview-column");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        PageTurns.in(scroll, scroll);
        scroll.setId("overview");
        scroll.accessibleTextProperty().bind(words.of("desk.overview.name"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        write = button(writing, "desk.overview.write");
        var bar = new HBox(space, write, button(print, "desk.overview.print"));
        bar.getStyleClass().add("page-bar");
        setTop(bar);
        setCenter(scroll);
        scroll.widthProperty().subscribe(this::place);
        figures.latest().subscribe(this::show);
        words.follow(this, view -> view.show(view.watched.latest().get()));
    }

    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    private Button button(Command command, String name) {
        var button = new Button();
        CommandControls.bind(button, command);
        button.textProperty().bind(words.of(name));
        button.getStyleClass().add("small");
        return button;
    }

    private void show(Optional<OverviewFigures> read) {
        if (read.isEmpty()) {
            column.getChildren().setAll(new Label(words.get("desk.overview.wait")));
            return;
        }
        OverviewFigures figures = read.get();
        tables.clear();
        List<OverviewTables.Grid> grids = OverviewTables.of(figures, words);
        column.getChildren().setAll(sentence(figures), pair(parts(figures), grids.get(0)),
                pair(steps(figures), grids.get(1)), pair(stages(figures), grids.get(2)));
        place();
    }

    private Label sentence(OverviewFigures figures) {
        var label = new Label(figures.whole().mean().isPresent()
                ? words.get("desk.overview.sentence", "percent", OverviewTables.percent(figures.whole().mean()),
                        "rated", figures.whole().rated(), "open", figures.whole().open())
                : words.get("desk.overview.nothing", "open", figures.whole().open()));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("overview-sentence");
        return label;
    }

    private BarChart<String, Number> parts(OverviewFigures figures) {
        var now = series(Integer.toString(figures.period().year()));
        var last = series(Integer.toString(figures.period().year() - 1));
        for (OverviewFigures.Part part : figures.parts()) {
            String name = part.label().isEmpty() ? words.get("desk.overview.otherShort") : part.label();
            add(now, name, part.percents().mean());
            add(last, name, part.lastYear());
        }
        var chart = chart(new NumberAxis(0, 100, 20));
        chart.getData().add(now);
        if (!last.getData().isEmpty()) {
            chart.getData().add(last);
        }
        chart.setLegendVisible(chart.getData().size() > 1);
        return chart;
    }

    private BarChart<String, Number> steps(OverviewFigures figures) {
        var counts = series(words.get("desk.overview.activities"));
        figures.steps().forEach(step -> counts.getData().add(new XYChart.Data<>(step.name(), step.count())));
        var chart = chart(counting(figures.steps().stream().mapToInt(OverviewFigures.Step::count)));
        chart.getData().add(counts);
        chart.setLegendVisible(false);
        return chart;
    }

    private BarChart<String, Number> stages(OverviewFigures figures) {
        var due = series(words.get("desk.overview.due"));
        var reported = series(words.get("desk.overview.reported"));
        for (OverviewFigures.Stage stage : figures.stages()) {
            String name = PeriodNames.shortly(stage.period(), words);
            due.getData().add(new XYChart.Data<>(name, stage.due()));
            reported.getData().add(new XYChart.Data<>(name, stage.reported()));
        }
        var chart = chart(counting(figures.stages().stream()
                .flatMapToInt(stage -> IntStream.of(stage.due(), stage.reported()))));
        chart.getData().add(due);
        chart.getData().add(reported);
        return chart;
    }

    private static void add(XYChart.Series<String, Number> series, String name, Optional<BigDecimal> percent) {
        percent.ifPresent(value -> series.getData().add(new XYChart.Data<>(name, value)));
    }

    private static XYChart.Series<String, Number> series(String name) {
        var series = new XYChart.Series<String, Number>();
        series.setName(name);
        return series;
    }

    /// As high as the highest count, in whole numbers that one counts in.
    private static NumberAxis counting(IntStream counts) {
        int most = Math.max(1, counts.max().orElse(1));
        int step = RoundSteps.of(most);
        return new NumberAxis(0, (double) step * Math.ceilDiv(most, step), step);
    }

    private static BarChart<String, Number> chart(NumberAxis numbers) {
        numbers.setMinorTickVisible(false);
        var chart = new BarChart<>(new CategoryAxis(), numbers);
        chart.setAnimated(false);
        chart.setPrefSize(CHART_WIDTH, CHART_HEIGHT);
        chart.setMinSize(CHART_WIDTH * LEAST, CHART_HEIGHT);
        chart.setMaxSize(CHART_WIDTH, CHART_HEIGHT);
        return chart;
    }

    private VBox pair(BarChart<String, Number> chart, OverviewTables.Grid grid) {
        var title = new Label(grid.title());
        title.getStyleClass().add("form-heading");
        title.setWrapText(true);
        GridPane numbers = numbers(grid);
        GridPane.setHgrow(numbers, Priority.ALWAYS);
        // short names and their numbers stay together, long names take the room there is
        GridPane.setFillWidth(numbers, false);
        if (isEmpty(chart)) {
            return new VBox(title, noChart(), new HBox(numbers));
        }
        chart.setAccessibleText(grid.title());
        var row = new GridPane();
        row.getStyleClass().add("overview-pair");
        row.add(chart, 0, 0);
        GridPane.setValignment(chart, VPos.TOP);
        row.add(numbers, 1, 0);
        tables.add(numbers);
        return new VBox(title, row);
    }

    private static boolean isEmpty(BarChart<String, Number> chart) {
        return chart.getData().stream().flatMap(series -> series.getData().stream())
                .allMatch(bar -> bar.getYValue().doubleValue() == 0);
    }

    /// Axes without bars would look as if something were missing.
    private Label noChart() {
        var label = new Label(words.get("desk.overview.noChart"));
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }

    /// The numbers stand beside their chart, or under it where the type is too large for both.
    private void place() {
        boolean beside = scroll.getWidth() > BESIDE * write.getFont().getSize();
        tables.forEach(numbers -> GridPane.setConstraints(numbers, beside ? 1 : 0, beside ? 0 : 1));
    }

    private static GridPane numbers(OverviewTables.Grid grid) {
        var pane = new GridPane();
        pane.getStyleClass().add("overview-numbers");
        for (int column = 0; column < grid.heads().size(); column++) {
            var width = new ColumnConstraints();
            width.setHgrow(column == 0 ? Priority.ALWAYS : Priority.NEVER);
            width.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            pane.getColumnConstraints().add(width);
            pane.add(cell(grid.heads().get(column), column, "overview-head"), column, 0);
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < grid.heads().size(); column++) {
                pane.add(cell(grid.rows().get(row).get(column), column, "overview-number"), column, row + 1);
            }
        }
        return pane;
    }

    private static Node cell(String text, int column, String style) {
        var label = new Label(text);
        label.setWrapText(column == 0);
        GridPane.setValignment(label, VPos.TOP);
        if (column > 0) {
            label.setMinWidth(USE_PREF_SIZE);
        } else {
            label.getStyleClass().add("overview-name");
        }
        label.getStyleClass().add(style);
        return label;
    }
}
