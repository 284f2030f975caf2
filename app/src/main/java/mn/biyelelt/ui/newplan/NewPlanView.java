package mn.biyelelt.ui.newplan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.ui.pages.PagePainter;
import mn.biyelelt.ui.sheet.LabelledField;
import mn.biyelelt.ui.sheet.SheetPage;
import mn.biyelelt.ui.text.WordButton;
import mn.biyelelt.ui.text.Words;

/// Forms to begin a plan in, with a picture of the first page of the chosen one. Type to search, arrows to choose, Enter to begin.
public final class NewPlanView extends HBox {

    private static final double PICTURE = 280;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2099;

    private final NewPlanModel model;
    private final Words words;
    private final TextField query = new TextField();
    private final ListView<Form> list = new ListView<>();
    private final Canvas picture = new Canvas();
    private final PagePainter painter = new PagePainter();

    public NewPlanView(NewPlanModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("sheet-form", "new-plan");
        query.setId("form-query");
        query.promptTextProperty().bind(words.of("desk.newPlan.search"));
        query.accessibleTextProperty().bind(words.of("desk.newPlan.search"));
        query.textProperty().bindBidirectional(model.query());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
        list.setId("form-list");
        list.accessibleTextProperty().bind(words.of("desk.newPlan.forms"));
        list.setCellFactory(_ -> new Line());
        VBox.setVgrow(list, Priority.ALWAYS);
        model.found().subscribe(found -> list.getItems().setAll(found));
        model.form().subscribe(chosen -> list.getSelectionModel().select(chosen.orElse(null)));
        list.getSelectionModel().selectedItemProperty().subscribe(form -> {
            if (form != null) {
                model.form().set(Optional.of(form));
            }
        });
        var side = new StackPane(picture);
        side.getStyleClass().add("new-plan-picture");
        side.setMinSize(PICTURE + 16, PICTURE + 16);
        var choosing = new VBox(8, query, list, year());
        choosing.getStyleClass().add("new-plan-choosing");
        HBox.setHgrow(choosing, Priority.ALWAYS);
        getChildren().setAll(choosing, side);
        model.pages().subscribe(this::paint);
    }

    /// The sheet's page.
    ///
    /// @param begin gets the form chosen
    public SheetPage page(Consumer<Form> begin) {
        var button = new WordButton("new-plan-begin", "desk.newPlan.begin", words,
                () -> model.form().get().ifPresent(begin));
        button.setDefaultButton(true);
        model.form().subscribe(form -> button.setDisable(form.isEmpty()));
        return new SheetPage(words.of("desk.newPlan.title"), "newPlan", this, query, List.of(button),
                SheetPage.Width.NARROW, () -> {
                });
    }

    /// What gets the keyboard.
    public TextField first() {
        return query;
    }

    private LabelledField year() {
        var spinner = new Spinner<Integer>();
        var values = new IntegerSpinnerValueFactory(EARLIEST, LATEST, model.year().get());
        spinner.setValueFactory(values);
        spinner.setId("new-plan-year");
        values.valueProperty().subscribe(year -> model.year().set(year));
        return new LabelledField("desk.newPlan.year", spinner, words);
    }

    private void choose(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int last = list.getItems().size() - 1;
        if (by != 0 && last >= 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
            list.getSelectionModel().select(next);
            list.scrollTo(next);
            event.consume();
        }
    }

    private void paint(Optional<PagedDocument> document) {
        document.ifPresentOrElse(pages -> {
            double scale = PICTURE / Math.max(pages.width(), pages.height());
            picture.setWidth(Math.rint(pages.width() * scale));
            picture.setHeight(Math.rint(pages.height() * scale));
            painter.paint(picture.getGraphicsContext2D(), pages.pages().getFirst(), pages.width(), pages.height(),
                    scale);
        }, () -> picture.setWidth(0));
    }

    /// A form's name.
    private final class Line extends ListCell<Form> {

        Line() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Form form, boolean empty) {
            super.updateItem(form, empty);
            setText(empty || form == null ? "" : words.name(form.name()));
        }
    }
}
