package mn.biyelelt.ui.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.model.CellSource;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.ui.text.Words;

/// The pages one under another; only those in sight are painted. A click on a page goes to the text it shows.
public final class PagesView extends BorderPane implements PageCell.PageDesk {

    private static final List<Double> ZOOMS = List.of(0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0);
    private static final double SCREEN = 96 / 72.0;

    private final PagesModel model;
    private final Words words;
    private final ListView<Integer> list = new ListView<>();
    private final Label count = new Label();
    /// 1 shows the paper as large as it is; 0 as wide as the window has room.
    private final DoubleProperty zoom = new SimpleDoubleProperty();

    public PagesView(PagesModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("pages");
        list.setId("pages");
        list.getStyleClass().add("page-list");
        list.accessibleTextProperty().bind(words.of("ui.pages.name"));
        var painter = new PagePainter();
        list.setCellFactory(_ -> new PageCell(this, painter, model::goTo));
        var wait = new Label();
        wait.textProperty().bind(words.of("ui.pages.wait"));
        wait.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.pages().get().isEmpty(), model.pages()));
        setCenter(new StackPane(list, wait));
        setTop(bar());
        model.pages().subscribe(this::show);
        model.spot().subscribe(_ -> list.refresh());
        zoom.subscribe(_ -> list.refresh());
        list.widthProperty().subscribe(_ -> list.refresh());
        words.messages().subscribe(this::tellCount);
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
        Spot spot = model.spot().get();
        boolean element = spot.line().filter(line -> line.value().equals(source.element())).isPresent()
                || spot.row().value().equals(source.element());
        return element && spot.cell().filter(cell -> cell.field().name().equals(source.field())).isPresent();
    }

    private HBox bar() {
        var smaller = button("−");
        smaller.accessibleTextProperty().bind(words.of("ui.pages.smaller"));
        smaller.setOnAction(_ -> zoom.set(step(-1)));
        var larger = button("+");
        larger.accessibleTextProperty().bind(words.of("ui.pages.larger"));
        larger.setOnAction(_ -> zoom.set(step(1)));
        var fit = button("");
        fit.textProperty().bind(words.of("ui.pages.fit"));
        fit.setOnAction(_ -> zoom.set(0));
        var shown = new Label();
        shown.textProperty().bind(Bindings.createStringBinding(() -> Math.round(scale() / SCREEN * 100) + " %", zoom,
                list.widthProperty(), model.pages()));
        shown.getStyleClass().add("page-zoom");
        var space = new Region();
        HBox.setHgrow(space, javafx.scene.layout.Priority.ALWAYS);
        var bar = new HBox(count, space, smaller, shown, larger, fit);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private static Button button(String text) {
        var button = new Button(text);
        button.getStyleClass().addAll("flat", "small");
        return button;
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
        list.refresh();
        tellCount();
    }

    private void tellCount() {
        int pages = list.getItems().size();
        count.setText(pages == 0 ? "" : words.get("ui.pages.count", "count", pages));
    }
}
