package mn.biyelelt.ui.percent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.rowform.FieldFoot;
import mn.biyelelt.ui.rowform.FormEntry;
import mn.biyelelt.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// The assistant under a percent: the proposal with its formula, the steps when asked for, one key or button to take it.
public final class PercentFoot extends VBox implements FieldFoot {

    private final Percents percents;
    private final Words words;
    private final Label proposal = new Label();
    private final Label formula = new Label();
    private final Button take = new Button();
    private final Hyperlink explain = new Hyperlink();
    private final VBox steps = new VBox();
    private List<String> stepsShown = List.of();
    private @Nullable FormEntry shown;
    private boolean toldOnce;

    public PercentFoot(Percents percents, Words words) {
        this.percents = percents;
        this.words = words;
        proposal.getStyleClass().add("percent-proposal");
        proposal.setWrapText(true);
        formula.getStyleClass().add("percent-formula");
        formula.setWrapText(true);
        steps.getStyleClass().add("percent-steps");
        take.setId("take-percent");
        take.getStyleClass().addAll("accent", "percent-take");
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(_ -> take());
        explain.getStyleClass().add("percent-explain");
        explain.setOnAction(_ -> {
            explain.setVisited(false);
            percents.explained().set(!percents.explained().get());
            tell();
        });
        var sentences = new VBox(proposal, formula);
        sentences.setMinWidth(0);
        HBox.setHgrow(sentences, Priority.ALWAYS);
        var line = new HBox(sentences, new Region(), take);
        line.getStyleClass().add("percent-line");
        getChildren().setAll(line, explain, steps);
    }

    @Override
    public Optional<Node> node() {
        return toldOnce ? Optional.of(this) : Optional.empty();
    }

    @Override
    public void show(FormEntry entry) {
        shown = entry;
        tell();
    }

    @Override
    public boolean press(KeyEvent event) {
        boolean meant = event.getCode() == KeyCode.F7 && !event.isShortcutDown() && !event.isShiftDown();
        if (meant) {
            take();
        }
        return meant;
    }

    private void take() {
        if (shown != null) {
            percents.take(shown.element(), shown.cell());
        }
    }

    private void tell() {
        Optional<PercentProposal> found = shown == null
                ? Optional.empty()
                : percents.of(shown.element(), shown.cell());
        setVisible(found.isPresent());
        setManaged(found.isPresent());
        found.ifPresent(this::tell);
    }

    private void tell(PercentProposal told) {
        toldOnce = true;
        proposal.setText(told.percent()
                .map(percent -> told.entered()
                        ? words.get("finding.percent.entered", "percent", percent)
                        : words.get("finding.percent.proposal", "percent", percent))
                .orElseGet(() -> words.get("finding.percent.refused", "why", told.why())));
        formula.setText(told.formula());
        show(formula, told.percent().isPresent() && !told.formula().isEmpty());
        take.setText(words.get("finding.percent.take"));
        take.setAccessibleText(take.getText() + ". " + proposal.getText());
        show(take, told.percent().isPresent() && !told.entered());
        boolean open = percents.explained().get();
        explain.setText(open ? words.get("finding.percent.fold") : words.get("finding.percent.unfold"));
        boolean more = !told.steps().isEmpty() || told.percent().isPresent();
        show(explain, more);
        show(steps, more && open);
        showSteps(open ? stepsOf(told) : List.of());
    }

    private static List<String> stepsOf(PercentProposal told) {
        return Stream.concat(told.steps().stream(),
                told.percent().isPresent() && !told.why().isEmpty() ? Stream.of(told.why()) : Stream.empty()).toList();
    }

    private void showSteps(List<String> wanted) {
        if (!wanted.equals(stepsShown)) {
            stepsShown = wanted;
            steps.getChildren().setAll(wanted.stream().map(PercentFoot::step).toList());
        }
    }

    private static Node step(String text) {
        var step = new Label(text);
        step.setWrapText(true);
        return step;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
