package mn.biyelelt.ui.nextyear;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mn.biyelelt.domain.renewal.Proposal;
import mn.biyelelt.ui.sheet.TabLeaves;
import mn.biyelelt.ui.text.PeriodNames;
import mn.biyelelt.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// What was achieved in the line one stands on, the figures to choose from, and its new baseline to type.
final class BaselineDetail extends VBox {

    private static final int ROWS = 4;
    /// The figures stand in one line where there is room.
    private static final double LINE = 10_000;

    private final Words words;
    private final TextArea baseline = new TextArea();
    private final TextArea achieved = new TextArea();
    private final FlowPane figures = new FlowPane();
    private @Nullable StringProperty edited;

    /// @param year of the new plan
    /// @param left is run when Esc leaves the field
    BaselineDetail(int year, Words words, Runnable left) {
        this.words = words;
        achieved.setWrapText(true);
        achieved.setEditable(false);
        achieved.setPrefRowCount(ROWS);
        achieved.setAccessibleText(words.get("ui.nextYear.achievedWhole"));
        achieved.getStyleClass().add("next-year-achieved");
        TabLeaves.on(achieved);
        figures.getStyleClass().add("next-year-figures");
        figures.setPrefWrapLength(LINE);
        figures.managedProperty().bind(figures.visibleProperty());
        baseline.setId("next-year-baseline");
        baseline.setWrapText(true);
        baseline.setPrefRowCount(ROWS);
        baseline.setAccessibleText(words.get("ui.nextYear.baseline"));
        TabLeaves.on(baseline);
        baseline.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                left.run();
                event.consume();
            }
        });
        var texts = new HBox(captioned(words.get("ui.nextYear.achievedWhole"), achieved),
                captioned(words.get("ui.nextYear.baselineOf", "year", year), baseline));
        texts.getStyleClass().add("next-year-texts");
        texts.setMinHeight(USE_PREF_SIZE);
        texts.getChildren().forEach(child -> HBox.setHgrow(child, Priority.ALWAYS));
        getChildren().setAll(texts, figures);
    }

    /// Goes to the new baseline, if the line has one.
    void edit() {
        if (!baseline.isDisabled()) {
            baseline.requestFocus();
            baseline.selectAll();
        }
    }

    void show(@Nullable NextYearLine line) {
        if (edited != null) {
            baseline.textProperty().unbindBidirectional(edited);
        }
        Optional<Proposal.Line> own = Optional.ofNullable(line).flatMap(NextYearLine::line);
        baseline.setDisable(own.isEmpty());
        achieved.setText(own.map(this::told).orElse(""));
        edited = line == null || own.isEmpty() ? null : line.baseline();
        if (edited == null) {
            baseline.setText("");
        } else {
            baseline.textProperty().bindBidirectional(edited);
        }
        List<String> offered = own.map(Proposal.Line::figures).orElse(List.of());
        figures.getChildren().setAll(offered.stream().map(this::figure).toList());
        figures.setVisible(!offered.isEmpty());
    }

    private Button figure(String figure) {
        var button = new Button(figure);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> {
            baseline.setText(figure);
            edit();
        });
        return button;
    }

    private String told(Proposal.Line line) {
        return switch (line.basis()) {
            case READ -> words.get("ui.nextYear.read", "value", line.baseline(), "text", line.achieved(), "period",
                    line.reported().map(period -> PeriodNames.of(period, words)).orElse(""));
            case TEXT -> words.get("ui.nextYear.whole", "text", line.achieved());
            case OPEN -> line.figures().isEmpty()
                    ? words.get("ui.nextYear.long", "text", line.achieved())
                    : words.get("ui.nextYear.open", "text", line.achieved());
            case KEPT -> line.achieved().isEmpty() ? words.get("ui.nextYear.kept") : line.achieved();
        };
    }

    private static VBox captioned(String caption, TextArea content) {
        var label = new Label(caption);
        label.getStyleClass().add("form-label");
        label.setLabelFor(content);
        var box = new VBox(label, content);
        box.setPrefWidth(100);
        return box;
    }
}
