package mn.biyelelt.bench;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.edit.EditSession;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.settings.Appearance;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.RowWork;
import mn.biyelelt.ui.table.ChosenWidths;
import mn.biyelelt.ui.table.FormShapes;
import mn.biyelelt.ui.table.GridCell;
import mn.biyelelt.ui.table.PlanTableModel;
import mn.biyelelt.ui.table.PlanTableView;
import mn.biyelelt.ui.table.TableItem;
import mn.biyelelt.ui.table.TableLock;
import mn.biyelelt.ui.table.TablePosition;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.ui.theme.Theme;
import org.controlsfx.control.spreadsheet.GridBase;
import org.controlsfx.control.spreadsheet.SpreadsheetCell;
import org.controlsfx.control.spreadsheet.SpreadsheetCellType;
import org.controlsfx.control.spreadsheet.SpreadsheetView;

/// The trial of the table's control: own rows over JavaFX's virtual flow against ControlsFX's SpreadsheetView, on the same generated
/// annual report. A frame is what the JavaFX thread does for it: style and layout after a scroll, or all work after an edit.
/// Arguments: `rows` or `sheet`, then the number of indicator lines. The headless platform draws nothing, for both alike.
public final class TableBench {

    private static final int FRAMES = 60;

    private TableBench() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        boolean sheet = arguments[0].equals("sheet");
        int lines = Integer.parseInt(arguments[1]);
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                run(sheet, lines);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static void run(boolean sheet, int lines) {
        Plan plan = GeneratedPlan.of(lines);
        Form form = FormCatalogue.shipped().find(plan.form()).orElseThrow();
        Optional<ReportPeriod> period = form.period(plan, Optional.empty());
        var desk = new PlanDesk(new EditSession(plan, _ -> CompletableFuture.completedFuture(1L), Runnable::run),
                InstantSource.system());
        desk.period().set(period);
        var model = new PlanTableModel(desk, new RowWork(desk, UUID::randomUUID));
        model.shapeBy(new FormShapes(plan, form, period, TableLock.none()));
        if (sheet) {
            trySheet(model);
        } else {
            tryRows(model, desk);
        }
    }

    private static void tryRows(PlanTableModel model, PlanDesk desk) {
        long start = cpu();
        var later = new ArrayList<Runnable>();
        var view = new PlanTableView(model, desk, new Words(Language.MONGOLIAN), ChosenWidths.none(), later::add);
        Scene scene = show(view);
        runAll(later);
        frame(scene);
        report("first frame", List.of(cpu() - start));
        ListView<?> list = (ListView<?>) scene.lookup("#plan-table");
        scroll(scene, list::scrollTo, model.items().size());
        var edits = new ArrayList<Long>();
        for (int i = 0; i < FRAMES; i++) {
            model.goTo(new TablePosition(2 + i % 3, 0, 1));
            runAll(later);
            frame(scene);
            long before = cpu();
            model.type("Засвар " + i);
            runAll(later);
            frame(scene);
            edits.add(cpu() - before);
        }
        report("one edit", edits.subList(FRAMES / 3, FRAMES));
    }

    private static void trySheet(PlanTableModel model) {
        long start = cpu();
        GridBase grid = grid(model.items());
        var view = new SpreadsheetView(grid);
        view.getFixedRows().clear();
        Scene scene = show(new StackPane(view));
        frame(scene);
        report("first frame", List.of(cpu() - start));
        TableView<?> table = (TableView<?>) scene.lookup(".table-view");
        scroll(scene, table::scrollTo, grid.getRowCount());
        var edits = new ArrayList<Long>();
        for (int i = 0; i < FRAMES; i++) {
            int row = 2 + i % 3;
            table.scrollTo(0);
            frame(scene);
            long before = cpu();
            grid.setCellValue(row, 1, "Засвар " + i);
            frame(scene);
            edits.add(cpu() - before);
        }
        report("one edit", edits.subList(FRAMES / 3, FRAMES));
    }

    /// The same cells, with their spans; heights by the control itself, which knows no wrapped text higher than its row.
    private static GridBase grid(List<TableItem> items) {
        int columns = items.getFirst().shape().columns().size();
        int rows = items.stream().mapToInt(TableItem::lines).sum();
        var grid = new GridBase(rows, columns);
        ObservableList<ObservableList<SpreadsheetCell>> cells = FXCollections.observableArrayList();
        int top = 0;
        for (TableItem item : items) {
            for (int line = 0; line < item.lines(); line++) {
                ObservableList<SpreadsheetCell> row = FXCollections.observableArrayList();
                for (int column = 0; column < columns; column++) {
                    Optional<GridCell> cell = item.cellAt(line, column);
                    SpreadsheetCell made = SpreadsheetCellType.STRING.createCell(top + line, column, 1, 1,
                            cell.map(GridCell::text).orElse(""));
                    made.setWrapText(true);
                    row.add(made);
                }
                cells.add(row);
            }
            top += item.lines();
        }
        grid.setRows(cells);
        top = 0;
        for (TableItem item : items) {
            for (GridCell cell : item.cells()) {
                if (cell.lineSpan() > 1 || cell.columnSpan() > 1) {
                    grid.spanRow(cell.lineSpan(), top + cell.line(), cell.column());
                    grid.spanColumn(cell.columnSpan(), top + cell.line(), cell.column());
                }
            }
            top += item.lines();
        }
        return grid;
    }

    private static void scroll(Scene scene, IntConsumer scrollTo, int rows) {
        var frames = new ArrayList<Long>();
        for (int i = 0; i < FRAMES; i++) {
            int row = (int) ((long) i * (rows - 1) / FRAMES);
            long before = cpu();
            scrollTo.accept(row);
            frame(scene);
            frames.add(cpu() - before);
        }
        report("scroll", frames.subList(FRAMES / 3, FRAMES));
    }

    private static Scene show(Parent view) {
        var scene = new Scene(view, 1000, 640);
        Theme.loadFaces();
        Theme.dress(scene);
        Theme.apply(scene, Appearance.LIGHT);
        var stage = new Stage();
        stage.setWidth(1000);
        stage.setHeight(640);
        stage.setScene(scene);
        stage.show();
        frame(scene);
        return scene;
    }

    private static void frame(Scene scene) {
        Node root = scene.getRoot();
        root.applyCss();
        ((Parent) root).layout();
    }

    /// CPU time of the JavaFX thread: what other programs do does not count.
    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void runAll(List<Runnable> later) {
        while (!later.isEmpty()) {
            later.removeFirst().run();
        }
    }

    private static void report(String what, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(java.util.Locale.ROOT, "%-12s median %7.1f ms   95%% %7.1f ms%n", what,
                sorted[sorted.length / 2] / 1e6, sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)] / 1e6);
        assert Arrays.stream(sorted).allMatch(each -> each >= 0);
    }
}
