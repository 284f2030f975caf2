package mn.biyelelt.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import mn.biyelelt.ui.action.Command;
import mn.biyelelt.ui.action.CommandControls;
import mn.biyelelt.ui.findings.Findings;
import mn.biyelelt.ui.findings.SeverityWords;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.validation.Severity;

/// How many findings stand open, in the header; shows the check list.
final class FindingsBadge extends Button {

    private final Words words;
    private final HBox counts = new HBox();
    private Optional<PlanOnDesk> plan = Optional.empty();

    FindingsBadge(DeskModel model, Command findings, Words words) {
        this.words = words;
        CommandControls.bind(this, findings);
        setId("findings-badge");
        getStyleClass().addAll("flat", "findings-badge");
        counts.getStyleClass().add("findings-counts");
        counts.setMouseTransparent(true);
        setGraphic(counts);
        accessibleTextProperty().unbind();
        model.open().subscribe(this::follow);
        words.messages().subscribe(_ -> tell());
    }

    private void follow(Optional<PlanOnDesk> open) {
        plan = open;
        setVisible(open.isPresent());
        open.ifPresent(now -> now.review().check().findings().subscribe(_ -> tell()));
    }

    private void tell() {
        Findings found = plan.map(open -> open.review().check().findings().get()).orElse(Findings.NONE);
        var shown = new ArrayList<Node>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            int count = found.open(severity);
            if (count > 0) {
                shown.add(new Label(SeverityWords.counted(severity, count, words), SeverityWords.sign(severity)));
            }
        }
        if (shown.isEmpty()) {
            shown.add(new Label(words.get(plan.filter(open -> open.review().check().checked().get()).isPresent()
                    ? "finding.clean"
                    : "finding.checking")));
        }
        switch (found.finality()) {
            case FINAL -> shown.add(new Label(words.get("finding.final.is")));
            case CHANGED_SINCE -> shown.add(new Label(words.get("finding.final.changed")));
            case DRAFT -> {
                // nothing to say: most reports are drafts most of the time
            }
        }
        counts.getChildren().setAll(shown);
        setAccessibleText(String.join(", ", shown.stream().map(label -> ((Label) label).getText()).toList()));
    }
}
