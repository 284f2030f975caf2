package mn.biyelelt.ui.gather;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import javafx.util.Subscription;
import mn.biyelelt.domain.gathering.Said;
import mn.biyelelt.domain.gathering.Summing;
import mn.biyelelt.domain.quantity.AmountText;
import mn.biyelelt.ui.sheet.TabLeaves;
import mn.biyelelt.ui.text.PeriodNames;
import mn.biyelelt.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// What earlier reports say in the cell one stands on, whole; what to take of it, with the steps of a sum; and what will stand there.
final class GatherDetail extends VBox {

    private static final String TAKEN = "accent";
    private static final int ROWS = 4;
    /// The choices stand in one line where there is room.
    private static final double LINE = 10_000;

    private final Words words;
    private final TextArea said = new TextArea();
    private final TextArea text = new TextArea();
    private final Label steps = new Label();
    private final Map<Take, Button> choices = new EnumMap<>(Take.class);
    private @Nullable GatherLine shown;
    private Subscription following = Subscription.EMPTY;
    private @Nullable StringProperty edited;

    /// @param left is run when Esc leaves the field
    GatherDetail(Words words, Runnable left) {
        this.words = words;
        said.setWrapText(true);
        said.setEditable(false);
        said.setPrefRowCount(ROWS);
        said.setAccessibleText(words.get("ui.gather.said"));
        said.getStyleClass().add("gather-said");
        TabLeaves.on(said);
        text.setId("gather-text");
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setAccessibleText(words.get("ui.gather.text"));
        TabLeaves.on(text);
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                left.run();
                event.consume();
            }
        });
        steps.setId("gather-steps");
        steps.setWrapText(true);
        steps.setMinHeight(USE_PREF_SIZE);
        steps.getStyleClass().addAll("quiet", "gather-steps");
        var texts = new HBox(captioned(words.get("ui.gather.said"), said),
                captioned(words.get("ui.gather.text"), text));
        texts.getStyleClass().add("gather-texts");
        texts.setMinHeight(USE_PREF_SIZE);
        texts.getChildren().forEach(child -> HBox.setHgrow(child, Priority.ALWAYS));
        getChildren().setAll(choices(), steps, texts);
    }

    /// Goes to what will stand in the cell.
    void edit() {
        if (!text.isDisabled()) {
            text.requestFocus();
            text.selectAll();
        }
    }

    void show(@Nullable GatherLine line) {
        following.unsubscribe();
        shown = null;
        if (edited != null) {
            text.textProperty().unbindBidirectional(edited);
        }
        edited = line == null ? null : line.text();
        text.setDisable(line == null);
        if (line == null) {
            text.clear();
            said.clear();
            steps.setText("");
            return;
        }
        text.textProperty().bindBidirectional(line.text());
        said.setText(line.cell().earlier().stream().map(this::told).collect(Collectors.joining("\n")));
        steps.setText(steps(line.cell().summing()));
        choices.forEach((take, button) -> {
            button.setVisible(line.choices().contains(take));
            button.setManaged(button.isVisible());
        });
        following = line.take().subscribe(take -> {
            choices.forEach((each, button) -> mark(button, each == take));
            text.setDisable(take == Take.NOTHING);
        });
        shown = line;
    }

    private FlowPane choices() {
        for (Take take : Take.values()) {
            var button = new Button(GatherTable.nameOf(take, words));
            button.getStyleClass().add("small");
            button.setOnAction(_ -> take(take));
            choices.put(take, button);
        }
        var pane = new FlowPane();
        pane.getChildren().setAll(List.copyOf(choices.values()));
        pane.getStyleClass().add("gather-choices");
        pane.setPrefWrapLength(LINE);
        return pane;
    }

    /// The one that is taken stands out.
    private static void mark(Button button, boolean taken) {
        button.getStyleClass().remove(TAKEN);
        if (taken) {
            button.getStyleClass().add(TAKEN);
        }
    }

    private void take(Take take) {
        if (shown != null) {
            shown.take().set(take);
        }
    }

    private String told(Said one) {
        return words.get("ui.gather.one", "period", PeriodNames.of(one.period(), words), "text", one.text());
    }

    private String steps(Summing summing) {
        return switch (summing) {
            case Summing.Sum(List<Summing.Addend> addends, var total, String _) -> words.get("ui.gather.steps", "steps",
                    addends.stream().map(addend -> words.get("ui.gather.addend", "period",
                            PeriodNames.shortly(addend.period(), words), "amount", AmountText.of(addend.amount())))
                            .collect(Collectors.joining(" + ")),
                    "total", AmountText.of(total));
            case Summing.None(Summing.Reason why) -> switch (why) {
                case ONE_PART, NO_RESULT -> "";
                case MONTHS_MISSING -> words.get("ui.gather.noSum.monthsMissing");
                case NO_ONE_NUMBER -> words.get("ui.gather.noSum.noOneNumber");
                case OTHER_UNITS -> words.get("ui.gather.noSum.otherUnits");
                case NO_COUNT -> words.get("ui.gather.noSum.noCount");
                case CUMULATIVE -> words.get("ui.gather.noSum.cumulative");
            };
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
