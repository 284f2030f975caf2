package mn.biyelelt.ui.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.model.CellSource;
import mn.biyelelt.ui.text.Words;

/// The pages one under another; only those in sight are painted. A click on a page goes to the text it shows.
public final class PagesView extends BorderPane implements PageCell.PageDesk {

    private static final List<Double> ZOOMS = List.of(0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0);
    private static final double SCREEN = 96 / 72.0;
    /// How far an arrow scrolls, and what of the paper stays in sight when it is turned, px.
    private static final double LINE = 48;

    private final PagesModel model;
    private final Words words;
    private final ListView<Integer> list = new ListView<>();
    private final Label count = new Label();
    private final PageStrip strip;
    private final List<PageCell> cells = new ArrayList<>();
    /// 1 shows the paper as large as it is; 0 as wide as the window has room.
    private final DoubleProperty zoom = new SimpleDoubleProperty();

    public PagesView(PagesModel model, Words words) {
        this.model = model;
        this.words = words;
        list.setId("pages");
        list.getStyleClass().add("page-list");
        list.accessibleTextProperty().bind(words.of("ui.pages.name"));
        var painter = new PagePainter();
        strip = new PageStrip(painter, this::goToPage, words);
        list.setCellFactory(_ -> {
            var cell = new PageCell(this, painter, model::goTo);
            cells.add(cell);
            return cell;
        });
        var wait = new Label();
        wait.textProperty().bind(words.of("ui.pages.wait"));
        wait.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.pages().get().isEmpty(), model.pages()));
        setTop(bar());
        strip.managedProperty().bind(strip.visibleProperty());
        strip.setVisible(false);
        setLeft(strip);
        setCenter(new StackPane(list, wait));
        model.pages().subscribe(this::show);
        model.spot().subscribe(_ -> {
            repaint();
            followSpot();
        });
        zoom.subscribe(_ -> repaint());
        list.addEventFilter(ScrollEvent.SCROLL, this::turned);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.widthProperty().subscribe(_ -> repaint());
        PageWatch.over(list, cells, strip);
        words.follow(this, PagesView::tellCount);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    @Override
    public Optional<PagedDocument> document() {
        return model.pages().get();
    }

    @Override
    public double scale() {
        return zoom.get() > 0
                ? zoom.get() * SCREEN
                : document().map(pages -> Math.max(0.3, (list.getWidth() - 48) / pages.width())).orElse(1.0);
    }

    @Override
    public boolean isHere(CellSource source) {
        return model.isHere(source);
    }

    /// Shows or hides the small pictures of all pages.
    public void toggleStrip() {
        strip.setVisible(!strip.isVisible());
    }

    private void goToPage(int page) {
        list.scrollTo(page);
        list.getSelectionModel().select(page);
    }

    /// Brings the page of the place one works at into sight, unless a part of it is there.
    private void followSpot() {
        model.pageHere().ifPresent(page -> {
            strip.mark(page);
            if (!isInSight(page)) {
                list.scrollTo(page);
            }
        });
    }

    private boolean isInSight(int page) {
        return cells.stream().anyMatch(cell -> !cell.isEmpty() && cell.getIndex() == page && cell.isVisible()
                && cell.getScene() != null);
    }

    /// Paints what has changed in sight: refreshing the list would make all its cells anew.
    private void repaint() {
        cells.forEach(PageCell::repaint);
    }

    /// On several lines where the pane is narrow: cut buttons tell nothing, and a bar wider than its pane pushes the page aside.
    private FlowPane bar() {
        var smaller = told(button("−"), "ui.pages.smaller");
        smaller.setOnAction(_ -> zoom.set(step(-1)));
        var larger = told(button("+"), "ui.pages.larger");
        larger.setOnAction(_ -> zoom.set(step(1)));
        var fit = told(button(""), "ui.pages.fitWidth");
        fit.textProperty().bind(words.of("ui.pages.fit"));
        fit.setOnAction(_ -> zoom.set(0));
        var shown = new Label();
        shown.textProperty().bind(Bindings.createStringBinding(() -> Math.round(scale() / SCREEN * 100) + " %", zoom,
                list.widthProperty(), model.pages()));
        shown.getStyleClass().add("page-zoom");
        var pictures = new ToggleButton();
        pictures.getStyleClass().add("small");
        pictures.textProperty().bind(words.of("ui.pages.strip"));
        pictures.selectedProperty().bindBidirectional(strip.visibleProperty());
        count.getStyleClass().add("page-count");
        var bar = new FlowPane(together(pictures), together(count), together(smaller, shown, larger, fit));
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private static HBox together(Region... parts) {
        for (Region part : parts) {
            part.setMinWidth(USE_PREF_SIZE);
        }
        var box = new HBox(parts);
        box.getStyleClass().add("page-bar-part");
        return box;
    }

    /// Tells what a button does and by which keys.
    private Button told(Button button, String key) {
        button.accessibleTextProperty().bind(words.of(key));
        var tip = new Tooltip();
        tip.textProperty().bind(words.of(key));
        button.setTooltip(tip);
        return button;
    }

    private static Button button(String text) {
        var button = new Button(text);
        button.getStyleClass().addAll("flat", "small");
        return button;
    }

    /// The wheel with Ctrl, as everywhere else.
    private void turned(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoom.set(step(event.getDeltaY() > 0 ? 1 : -1));
            event.consume();
        }
    }

    /// Plus, minus and nought alone: with Ctrl they are about the type of the window. Paper is scrolled, not gone through page by page as
    /// the entries of a list are.
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> zoom.set(step(1));
            case MINUS, SUBTRACT -> zoom.set(step(-1));
            case DIGIT0, NUMPAD0 -> zoom.set(0);
            case PAGE_DOWN, SPACE -> scroll(list.getHeight() - LINE);
            case PAGE_UP -> scroll(LINE - list.getHeight());
            case DOWN -> scroll(LINE);
            case UP -> scroll(-LINE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void scroll(double pixels) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(pixels);
        }
    }

    private double step(int by) {
        double now = scale() / SCREEN;
        return by > 0
                ? ZOOMS.stream().filter(step -> step > now + 0.01).findFirst().orElse(ZOOMS.getLast())
                : ZOOMS.reversed().stream().filter(step -> step < now - 0.01).findFirst().orElse(ZOOMS.getFirst());
    }

    private void show(Optional<PagedDocument> document) {
        int pages = document.map(found -> found.pages().size()).orElse(0);
        if (list.getItems().size() != pages) {
            list.getItems().setAll(IntStream.range(0, pages).boxed().toList());
        }
        repaint();
        strip.show(document);
        tellCount();
        followSpot();
    }

    private void tellCount() {
        int pages = list.getItems().size();
        count.setText(pages == 0 ? "" : words.get("ui.pages.count", "count", pages));
    }
}
