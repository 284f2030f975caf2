package mn.biyelelt.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.ui.control.Named;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.validation.Severity;

/// Chooses what the panel lists: weights with their counts, a section, words, accepted ones too.
final class FilterBar extends HBox {

    /// As wide as it must be for words beside the counts, em.
    private static final double WORDY = 70;

    private final FindingsModel model;
    private final Words words;
    private final SectionNames sections;
    private final Map<Severity, ToggleButton> weights = new EnumMap<>(Severity.class);
    private final ComboBox<Optional<ElementId>> section = new ComboBox<>();
    private final CheckBox accepted = new CheckBox();
    private List<String> offeredNames = List.of();
    private boolean filling;

    FilterBar(FindingsModel model, Words words, SectionNames sections, Node... more) {
        this.model = model;
        this.words = words;
        this.sections = sections;
        getStyleClass().add("finding-bar");
        var weighing = new HBox();
        for (Severity severity : Severity.values()) {
            weights.put(severity, weight(severity));
            weighing.getChildren().add(weights.get(severity));
        }
        getChildren().setAll(weighing, sectionChooser(), search(), acceptedBox());
        getChildren().addAll(more);
        model.filter().subscribe(filter -> weights
                .forEach((severity, button) -> button.setSelected(filter.severities().contains(severity))));
        model.findings().subscribe(_ -> count());
        words.follow(this, FilterBar::count);
        widthProperty().subscribe(this::count);
    }

    private ToggleButton weight(Severity severity) {
        var button = new ToggleButton("", SeverityWords.sign(severity));
        button.setId("filter-" + severity.key());
        button.getStyleClass().addAll("weight",
                switch (severity) {
                    case ERROR -> "left-pill";
                    case WARNING -> "center-pill";
                    case HINT -> "right-pill";
                });
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(true);
        button.selectedProperty()
                .subscribe((_, shown) -> change(filter -> filter.withSeverity(severity, shown)));
        return button;
    }

    private Node sectionChooser() {
        section.setId("filter-section");
        section.accessibleTextProperty().bind(words.of("finding.filter.section"));
        section.setConverter(new Named<>(
                chosen -> chosen.map(sections::of).orElseGet(() -> words.get("finding.filter.all"))));
        section.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null && !filling) {
                change(filter -> filter.withSection(chosen));
            }
        });
        return section;
    }

    private Node search() {
        TextField field = new TextField();
        field.setId("filter-text");
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        field.promptTextProperty().bind(words.of("finding.filter.prompt"));
        field.accessibleTextProperty().bind(words.of("finding.filter.text"));
        field.textProperty().subscribe((_, text) -> change(filter -> filter.withText(text)));
        return field;
    }

    private Node acceptedBox() {
        accepted.setId("filter-accepted");
        accepted.setMinWidth(USE_PREF_SIZE);
        accepted.selectedProperty().subscribe((_, shown) -> change(filter -> filter.withAccepted(shown)));
        return accepted;
    }

    private void change(UnaryOperator<PanelFilter> how) {
        model.filter().set(how.apply(model.filter().get()));
    }

    private void count() {
        Findings found = model.findings().get();
        weights.forEach((severity, button) -> {
            String text = SeverityWords.counted(severity, found.open(severity), words);
            button.setText(isNarrow() ? Integer.toString(found.open(severity)) : text);
            button.setTooltip(isNarrow() ? new Tooltip(text) : null);
            button.setAccessibleText(text);
        });
        accepted.setText(words.get("finding.filter.accepted", "count", found.accepted()));
        offerSections(found);
    }

    /// Whether the type is too large for words beside the counts.
    private boolean isNarrow() {
        return getWidth() < WORDY * accepted.getFont().getSize();
    }

    /// The sections that something was found in.
    private void offerSections(Findings found) {
        var offered = new ArrayList<Optional<ElementId>>();
        offered.add(Optional.empty());
        found.all().stream().map(Listed::section).distinct().map(Optional::of).forEach(offered::add);
        List<Optional<ElementId>> sorted = offered.stream()
                .sorted(Comparator.comparingInt(chosen -> chosen.map(sections::placeOf).orElse(-1))).toList();
        Optional<ElementId> wanted = model.filter().get().section();
        List<String> names = sorted.stream().map(section.getConverter()::toString).toList();
        // told anew after each edit, and a chooser measures everything it offers
        if (!names.equals(offeredNames) || !sorted.equals(section.getItems())) {
            offeredNames = names;
            filling = true;
            section.getItems().setAll(sorted);
            section.setValue(sorted.contains(wanted) ? wanted : Optional.empty());
            filling = false;
            section.setVisible(sorted.size() > 2);
            section.setManaged(sorted.size() > 2);
        }
        if (!sorted.contains(wanted)) {
            change(filter -> filter.withSection(Optional.empty()));
        }
    }
}
