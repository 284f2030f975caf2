package mn.biyelelt.ui.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import mn.biyelelt.report.layout.CellArea;
import mn.biyelelt.report.layout.Page;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.layout.TextRun;
import mn.biyelelt.report.model.CellSource;

/// A page in the list of pages: painted when it comes into sight.
final class PageCell extends ListCell<Integer> {

    private static final Color HERE = Color.web("#0969da", 0.10);
    private static final Color HERE_FRAME = Color.web("#0969da", 0.9);

    private final PageDesk desk;
    private final PagePainter painter;
    private final Consumer<CellSource> goTo;
    private final Canvas canvas = new Canvas();
    private final StackPane frame = new StackPane(canvas);
    private Optional<Painted> painted = Optional.empty();

    /// What stands on the canvas: painting the same again would be work for nothing.
    private record Painted(Page page, double scale, List<CellArea> here) {}

    /// What all pages in the list share.
    interface PageDesk {

        Optional<PagedDocument> document();

        /// px a pt
        double scale();

        boolean isHere(CellSource source);
    }

    PageCell(PageDesk desk, PagePainter painter, Consumer<CellSource> goTo) {
        this.desk = desk;
        this.painter = painter;
        this.goTo = goTo;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().setAll("cell", "list-cell", "page-cell");
        frame.getStyleClass().add("page-frame");
        canvas.getStyleClass().add("page");
        canvas.setOnMouseClicked(this::clicked);
    }

    @Override
    protected void updateItem(Integer index, boolean empty) {
        super.updateItem(index, empty);
        Optional<PagedDocument> document = desk.document();
        boolean shown = !empty && index != null && document.isPresent() && index < document.get().pages().size();
        setText("");
        setGraphic(shown ? frame : null);
        if (shown) {
            paint(document.get(), document.get().pages().get(index));
        }
    }

    /// Shows the document of the moment.
    void repaint() {
        if (!isEmpty()) {
            updateItem(getItem(), false);
        }
    }

    private void paint(PagedDocument document, Page page) {
        double scale = desk.scale();
        List<CellArea> here = page.cells().stream().filter(cell -> desk.isHere(cell.source())).toList();
        var wanted = new Painted(page, scale, here);
        if (painted.filter(wanted::equals).isPresent()) {
            return;
        }
        painted = Optional.of(wanted);
        canvas.setWidth(Math.rint(document.width() * scale));
        canvas.setHeight(Math.rint(document.height() * scale));
        var on = canvas.getGraphicsContext2D();
        painter.paint(on, page, document.width(), document.height(), scale);
        for (CellArea cell : here) {
            on.setFill(HERE);
            on.fillRect(cell.x() * scale, cell.y() * scale, cell.width() * scale, cell.height() * scale);
            on.setStroke(HERE_FRAME);
            on.strokeRect(cell.x() * scale, cell.y() * scale, cell.width() * scale, cell.height() * scale);
        }
        setAccessibleText(page.texts().stream().map(TextRun::text).collect(Collectors.joining(" ")));
    }

    private void clicked(MouseEvent event) {
        double x = event.getX() / desk.scale();
        double y = event.getY() / desk.scale();
        desk.document().map(document -> document.pages().get(getItem()))
                .flatMap(page -> page.cells().stream().filter(cell -> cell.contains(x, y)).findFirst())
                .ifPresent(cell -> goTo.accept(cell.source()));
    }
}
