package mn.biyelelt.ui.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import mn.biyelelt.report.layout.Page;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.ui.text.Words;

/// Small pictures of all pages; choosing one goes to that page.
final class PageStrip extends BorderPane {

    private static final double WIDTH = 104;

    private final ListView<Integer> list = new ListView<>();
    private final List<Thumbnail> cells = new ArrayList<>();
    private final PagePainter painter;
    private Optional<PagedDocument> document = Optional.empty();
    private boolean following;

    PageStrip(PagePainter painter, IntConsumer goTo, Words words) {
        this.painter = painter;
        getStyleClass().add("page-strip");
        list.setId("page-strip");
        list.accessibleTextProperty().bind(words.of("ui.pages.strip"));
        list.setCellFactory(_ -> {
            var cell = new Thumbnail();
            cells.add(cell);
            return cell;
        });
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!following && index.intValue() >= 0) {
                goTo.accept(index.intValue());
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goTo.accept(list.getSelectionModel().getSelectedIndex());
            }
        });
        setCenter(list);
    }

    void show(Optional<PagedDocument> pages) {
        document = pages;
        int count = pages.map(found -> found.pages().size()).orElse(0);
        following = true;
        if (list.getItems().size() != count) {
            list.getItems().setAll(IntStream.range(0, count).boxed().toList());
        }
        cells.forEach(Thumbnail::repaint);
        following = false;
    }

    /// Marks the page in sight without going to it.
    void mark(int page) {
        if (page >= 0 && page < list.getItems().size() && page != list.getSelectionModel().getSelectedIndex()) {
            following = true;
            list.getSelectionModel().select(page);
            list.scrollTo(Math.max(0, page - 2));
            following = false;
        }
    }

    /// The page that is marked, from nought; -1 if none is.
    int marked() {
        return list.getSelectionModel().getSelectedIndex();
    }

    /// A page, as small as a stamp, with its number.
    private final class Thumbnail extends ListCell<Integer> {

        private final Canvas canvas = new Canvas();
        private final BorderPane frame = new BorderPane(canvas);
        private final Text number = new Text();
        private List<Page> painted = List.of();

        Thumbnail() {
            getStyleClass().add("thumbnail");
            number.getStyleClass().add("thumbnail-number");
            frame.setBottom(number);
            BorderPane.setAlignment(number, Pos.CENTER);
        }

        @Override
        protected void updateItem(Integer index, boolean empty) {
            super.updateItem(index, empty);
            boolean shown = !empty && index != null && document.isPresent() && index < document.get().pages().size();
            setGraphic(shown ? frame : null);
            if (shown) {
                number.setText(Integer.toString(index + 1));
                setAccessibleText(number.getText());
                paint(document.get(), document.get().pages().get(index));
            }
        }

        void repaint() {
            if (!isEmpty()) {
                updateItem(getItem(), false);
            }
        }

        private void paint(PagedDocument of, Page page) {
            if (painted.size() == 1 && painted.getFirst().equals(page)) {
                return;
            }
            painted = List.of(page);
            double scale = WIDTH / Math.max(of.width(), of.height());
            canvas.setWidth(Math.rint(of.width() * scale));
            canvas.setHeight(Math.rint(of.height() * scale));
            painter.paint(canvas.getGraphicsContext2D(), page, of.width(), of.height(), scale);
        }
    }
}
