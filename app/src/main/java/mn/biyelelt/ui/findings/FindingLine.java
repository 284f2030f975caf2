package mn.biyelelt.ui.findings;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.ui.control.MeasuringCell;
import mn.biyelelt.ui.findings.PanelLine.Heading;
import mn.biyelelt.ui.findings.PanelLine.Item;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.validation.Acceptance;
import mn.biyelelt.validation.Standing;

/// A line of the panel: sign, number and sentence of a finding; what can be done about it while it is looked at.
final class FindingLine extends MeasuringCell<PanelLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final FindingsModel model;
    private final Words words;
    private final SectionNames sections;
    private final PlainHeights heights;
    private final Region sign = new Region();
    private final Label number = new Label();
    private final Label text = new Label();
    private final Label note = new Label();
    private final HBox actions = new HBox();
    private final Button fix = new Button();
    private final Button accept = new Button();
    private final HBox row;

    /// What a line's button asks for.
    enum Action {
        FIX,
        ACCEPT,
        WITHDRAW
    }

    /// @param heights what is known of the heights of lines
    /// @param act     is told what is to be done about a finding
    FindingLine(FindingsModel model, Words words, SectionNames sections, PlainHeights heights,
            BiConsumer<Action, Listed> act) {
        this.heights = heights;
        this.model = model;
        this.words = words;
        this.sections = sections;
        number.getStyleClass().add("finding-number");
        note.getStyleClass().add("finding-note");
        note.setWrapText(true);
        fix.getStyleClass().addAll("accent");
        fix.setFocusTraversable(false);
        accept.setFocusTraversable(false);
        fix.setOnAction(_ -> item().ifPresent(listed -> act.accept(Action.FIX, listed)));
        accept.setOnAction(_ -> item()
                .ifPresent(listed -> act.accept(listed.isOpen() ? Action.ACCEPT : Action.WITHDRAW, listed)));
        actions.getStyleClass().add("finding-actions");
        actions.setMinWidth(USE_PREF_SIZE);
        var sentences = new VBox(text, note);
        sentences.setMinWidth(0);
        sentences.getStyleClass().add("finding-sentences");
        HBox.setHgrow(sentences, Priority.ALWAYS);
        row = new HBox(sign, number, sentences, actions);
        row.getStyleClass().add("finding-row");
        setPrefWidth(0);
        selectedProperty().subscribe(this::showChoice);
    }

    @Override
    protected void updateItem(PanelLine line, boolean empty) {
        super.updateItem(line, empty);
        if (isOnlyMeasured() && heights.of(line).isPresent()) {
            return;
        }
        pseudoClassStateChanged(HEADING, line instanceof Heading);
        if (empty || line == null) {
            setText("");
            setGraphic(null);
            setAccessibleText("");
        } else {
            setText("");
            setGraphic(row);
            switch (line) {
                case Heading heading -> show(heading);
                case Item(Listed listed) -> show(listed);
            }
        }
    }

    /// A line whose height is known is not drawn to be measured: the list does that with lines out of sight after every edit.
    @Override
    protected double computePrefHeight(double width) {
        OptionalDouble known = isOnlyMeasured() ? heights.of(getItem()) : OptionalDouble.empty();
        if (known.isPresent()) {
            return known.getAsDouble();
        }
        double height = super.computePrefHeight(width);
        if (!isOnlyMeasured() && !isSelected()) {
            heights.measured(getItem(), height);
        }
        return height;
    }

    private void show(Heading heading) {
        sign.setVisible(false);
        sign.setManaged(false);
        number.setManaged(false);
        number.setText("");
        note.setManaged(false);
        note.setText("");
        String name = SeverityWords.of(heading.severity(), words);
        text.setText(words.get("finding.heading", "severity", name, "section", sections.of(heading.section()), "count",
                heading.count()));
        setAccessibleText(text.getText());
        actions.getChildren().clear();
    }

    private void show(Listed listed) {
        sign.setVisible(true);
        sign.setManaged(true);
        SeverityWords.show(sign, listed.severity(), !listed.isOpen());
        number.setManaged(true);
        number.setText(listed.number());
        text.setText(model.sentence(listed));
        note.setText(note(listed));
        note.setManaged(!note.getText().isEmpty());
        fix.setText(words.get("finding.action.fix"));
        accept.setText(listed.isOpen() ? words.get("finding.action.accept") : words.get("finding.action.withdraw"));
        setAccessibleText(String.join(" ", SeverityWords.of(listed.severity(), words), listed.number(),
                text.getText(), note.getText()).strip());
        showChoice();
    }

    /// The finding looked at is shown whole, with its buttons.
    private void showChoice() {
        Optional<Listed> listed = item();
        boolean chosen = isSelected() && listed.isPresent();
        text.setWrapText(chosen);
        actions.getChildren().clear();
        if (chosen) {
            if (listed.get().isOpen() && listed.get().entry().fix().isPresent()) {
                actions.getChildren().add(fix);
            }
            actions.getChildren().add(accept);
        }
    }

    private String note(Listed listed) {
        return switch (listed.entry().standing()) {
            case Standing.Open _ -> "";
            case Standing.Accepted(Acceptance acceptance) -> words.get("finding.note.accepted", "reason",
                    acceptance.reason(), "by", acceptance.by(), "date", Moments.day(acceptance.at()));
            case Standing.Lapsed(Acceptance acceptance) -> words.get("finding.note.lapsed", "reason",
                    acceptance.reason(), "by", acceptance.by());
        };
    }

    private Optional<Listed> item() {
        return getItem() instanceof Item(Listed listed) && !isEmpty() ? Optional.of(listed) : Optional.empty();
    }
}
