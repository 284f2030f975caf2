package mn.biyelelt.ui.nextyear;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.sheet.SheetPage;
import mn.biyelelt.ui.text.Words;

/// The preview of next year's plan. Space takes a row or leaves it, F2 goes to the new baseline of the line one stands on and Esc
/// back, F8 to the next line whose baseline a person must say, Ctrl+Enter makes the plan.
public final class NextYearView extends VBox {

    private final NextYearModel model;
    private final Words words;
    private final NextYearTable table;
    private final BaselineDetail detail;
    private final Label note = new Label();

    public NextYearView(NextYearModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("sheet-form", "next-year");
        table = new NextYearTable(model, words, note);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(table, Priority.ALWAYS);
        detail = new BaselineDetail(model.year(), words, table::requestFocus);
        getChildren().setAll(options(), table, detail);
        table.getSelectionModel().selectedItemProperty().subscribe(detail::show);
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
            } else if (event.getCode() == KeyCode.F8) {
                goToQuestion();
                event.consume();
            }
        });
        return new SheetPage(words.of("ui.nextYear.title", "year", model.year()), "report", this, table,
                List.of(questions(), ticking("ui.nextYear.none", false), ticking("ui.nextYear.all", true), button),
                SheetPage.Width.WIDEST, () -> {
                });
    }

    private Button questions() {
        var button = new Button();
        button.setId("next-year-questions");
        button.textProperty().bind(model.questions().map(count -> words.get("ui.nextYear.questions", "count", count)));
        button.visibleProperty().bind(model.questions().greaterThan(0));
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> goToQuestion());
        return button;
    }

    private void goToQuestion() {
        model.nextQuestion(table.getSelectionModel().getSelectedIndex()).ifPresent(line -> {
            int index = model.lines().indexOf(line);
            table.getSelectionModel().clearAndSelect(index);
            table.scrollTo(Math.max(0, index - 1));
            detail.edit();
        });
    }

    private Button ticking(String key, boolean taken) {
        var button = new Button(words.get(key));
        button.setOnAction(_ -> model.takeAll(taken));
        return button;
    }

    private HBox options() {
        note.setText(words.get("ui.nextYear.note", "year", model.year() - 1));
        note.setWrapText(true);
        note.getStyleClass().add("quiet");
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        note.setMinHeight(USE_PREF_SIZE);
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

    private void pressed(KeyEvent event) {
        NextYearLine line = table.getSelectionModel().getSelectedItem();
        if (line != null && event.getCode() == KeyCode.SPACE) {
            model.toggle(line);
            event.consume();
        } else if (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            detail.edit();
            event.consume();
        }
    }
}
