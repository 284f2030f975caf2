package mn.biyelelt.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import mn.biyelelt.ui.action.Command;
import mn.biyelelt.ui.action.CommandControls;
import mn.biyelelt.ui.findings.Findings;
import mn.biyelelt.ui.findings.SeverityWords;
import mn.biyelelt.ui.task.Pause;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.validation.Severity;

/// How many findings stand open, in the header; shows the check list. That it is being checked is told only where it takes a while: a
/// word that stands for a moment disquiets.
final class FindingsBadge extends Button {

    private static final Duration WHILE = Duration.ofSeconds(1);

    private final Words words;
    private final HBox counts = new HBox();
    private final Pause lasting = new Pause(WHILE, () -> counts.setVisible(true));
    private Optional<PlanOnDesk> plan = Optional.empty();
    private List<Part> told = List.of();

    /// A word or two of it, with a sign before them if they count something.
    private record Part(String text, Optional<Severity> counted) {

        Node label() {
            return counted.map(severity -> new Label(text, SeverityWords.sign(severity)))
                    .orElseGet(() -> new Label(text));
        }
    }

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
        words.follow(this, FindingsBadge::tell);
        tell();
    }

    private void follow(Optional<PlanOnDesk> open) {
        plan = open;
        setVisible(open.isPresent());
        open.ifPresent(now -> now.review().check().findings().subscribe(_ -> tell()));
    }

    private void tell() {
        List<Part> now = parts(plan.map(open -> open.review().check().findings().get()).orElse(Findings.NONE));
        // told anew after each edit, and labels cost more than words
        if (!now.equals(told)) {
            told = now;
            counts.getChildren().setAll(now.stream().map(Part::label).toList());
            setAccessibleText(now.stream().map(Part::text).collect(Collectors.joining(", ")));
        }
        if (isChecked()) {
            lasting.stop();
            counts.setVisible(true);
        } else {
            counts.setVisible(false);
            lasting.begin();
        }
    }

    private boolean isChecked() {
        return plan.filter(open -> open.review().check().checked().get()).isPresent();
    }

    private List<Part> parts(Findings found) {
        var parts = new ArrayList<Part>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            int count = found.open(severity);
            if (count > 0) {
                parts.add(new Part(SeverityWords.counted(severity, count, words), Optional.of(severity)));
            }
        }
        if (parts.isEmpty()) {
            parts.add(new Part(nothing(found), Optional.empty()));
        }
        switch (found.finality()) {
            case FINAL -> parts.add(new Part(words.get("finding.final.is"), Optional.empty()));
            case CHANGED_SINCE -> parts.add(new Part(words.get("finding.final.changed"), Optional.empty()));
            case DRAFT -> {
                // nothing to say: most reports are drafts most of the time
            }
        }
        return parts;
    }

    private String nothing(Findings found) {
        if (!isChecked()) {
            return words.get("finding.checking");
        }
        return words.get(found.isBegun() ? "finding.clean" : "finding.notYet");
    }
}
