package mn.biyelelt.ui.nextyear;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
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
import org.jspecify.annotations.Nullable;

/// The preview of next year's plan. Space takes a row or leaves it, F2 goes to the new baseline of the line one stands on and Esc
/// back, Ctrl+Enter makes the plan.
public final class NextYearView extends VBox {

    private final NextYearModel model;
    private final Words words;
    private final NextYearTable table;
    private final TextArea baseline = new TextArea();
    private final Label achieved = new Label();
    private final Label note = new Label();
    private @Nullable StringProperty edited;

    public NextYearView(NextYearModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("sheet-form", "next-year");
        table = new NextYearTable(model, words, note);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(options(), table, detail());
        table.getSelectionModel().selectedItemProperty().subscribe(this::show);
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
        } else if (line != null && !baseline.isDisabled()
                && (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER && !event.isShortcutDown())) {
            baseline.requestFocus();
            baseline.selectAll();
            event.consume();
        }
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
}
