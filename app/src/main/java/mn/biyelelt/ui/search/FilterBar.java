package mn.biyelelt.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import mn.biyelelt.progress.RowStatus;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.status.StatusWords;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.validation.Severity;
import org.controlsfx.control.CheckComboBox;

/// The bar over the table that one chooses rows with, and a chip for each choice as long as it holds, whether the bar is open or
/// not: nobody shall search for rows that a forgotten choice hides.
public final class FilterBar extends VBox {

    /// Widths of a chooser, em.
    private static final double LEAST_CHOOSER = 10;
    private static final double LARGEST_CHOOSER = 16;

    private final FilterModel model;
    private final PlanDesk desk;
    private final Words words;
    private final Runnable back;
    private final FlowPane choosers = new FlowPane();
    private final FlowPane chips = new FlowPane();
    private final CheckComboBox<String> responsible = new CheckComboBox<>();
    private final CheckComboBox<Integer> quarters = new CheckComboBox<>();
    private final CheckComboBox<RowStatus> statuses = new CheckComboBox<>();
    private final CheckComboBox<Severity> findings = new CheckComboBox<>();
    /// As other choosers open; ControlsFX lets none of these through.
    private static final Set<KeyCode> OPENING = EnumSet.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.DOWN, KeyCode.UP,
            KeyCode.F4);

    private final CheckComboBox<RowNote> notes = new CheckComboBox<>();
    private final TextField text = new TextField();
    private final Label count = new Label();
    private boolean filling;

    /// @param back gives the keyboard back to the table
    public FilterBar(FilterModel model, PlanDesk desk, Words words, Runnable back) {
        this.model = model;
        this.desk = desk;
        this.words = words;
        this.back = back;
        setId("filter-bar");
        build();
        count.setId("filter-count");
        model.criteria().subscribe(this::show);
        desk.plan().subscribe((_, _) -> tellCount());
        desk.period().subscribe((_, _) -> tellCount());
        words.messages().subscribe(() -> {
            title();
            show();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                choosers.setVisible(false);
                back.run();
                event.consume();
            }
        });
    }

    /// Shows or hides the choosers; the choices hold.
    public void toggle() {
        choosers.setVisible(!choosers.isVisible());
        if (choosers.isVisible()) {
            fillChoices();
            text.requestFocus();
        } else {
            back.run();
        }
    }

    private void build() {
        choosers.setId("filter-choosers");
        choosers.getStyleClass().addAll("search-panel", "filter-choosers");
        choosers.widthProperty().subscribe(this::share);
        choosers.insetsProperty().subscribe(this::share);
        choosers.hgapProperty().subscribe(this::share);
        chips.setId("filter-chips");
        chips.getStyleClass().addAll("search-panel", "tool-row");
        choosers.managedProperty().bind(choosers.visibleProperty());
        chips.managedProperty().bind(chips.visibleProperty());
        choosers.setVisible(false);
        chips.setVisible(false);
        text.setId("filter-text");
        text.textProperty().subscribe(typed -> unlessFilling(() -> model.choose(
                model.criteria().get().withText(typed))));
        quarters.getItems().setAll(1, 2, 3, 4);
        statuses.getItems().setAll(RowStatus.values());
        findings.getItems().setAll(Severity.values());
        notes.getItems().setAll(RowNote.values());
        chooser(responsible, "filter-responsible", Function.identity(),
                chosen -> model.criteria().get().withResponsible(chosen));
        chooser(quarters, "filter-quarters", quarter -> words.get("grid.filter.quarter", "quarter",
                List.of("I", "II", "III", "IV").get(quarter - 1)),
                chosen -> model.criteria().get().withQuarters(chosen));
        chooser(statuses, "filter-statuses", this::name, chosen -> model.criteria().get().withStatuses(chosen));
        chooser(findings, "filter-findings", this::name, chosen -> model.criteria().get().withFindings(chosen));
        chooser(notes, "filter-notes", this::name, chosen -> model.criteria().get().withNotes(chosen));
        choosers.getChildren().setAll(text, responsible, quarters, statuses, findings, notes);
        getChildren().setAll(choosers, chips);
        title();
    }

    /// All choosers stand on one line, or on two where the type is too large for that, and are of one width.
    private void share() {
        double em = text.getFont().getSize();
        int parts = choosers.getChildren().size();
        double room = choosers.getWidth() - choosers.snappedLeftInset() - choosers.snappedRightInset();
        int beside = room >= parts * LEAST_CHOOSER * em ? parts : parts / 2;
        // the pane rounds gaps in its own way, and what is a pixel too wide goes to the next line
        double width = Math.floor((room - Math.ceil(choosers.getHgap()) * (beside - 1) - 1) / beside);
        for (Node part : choosers.getChildren()) {
            ((Region) part).setPrefWidth(Math.clamp(width, 1, Math.max(1, LARGEST_CHOOSER * em)));
        }
    }

    private <T> void chooser(CheckComboBox<T> box, String id, Function<T, String> name,
            Function<Set<T>, RowCriteria> criteria) {
        box.setId(id);
        box.setShowCheckedCount(false);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("the chooser is not typed into");
            }
        });
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) _ -> unlessFilling(
                () -> model.choose(criteria.apply(new HashSet<>(box.getCheckModel().getCheckedItems())))));
        box.setOnKeyPressed(event -> {
            if (OPENING.contains(event.getCode()) && !event.isShortcutDown()) {
                box.show();
                event.consume();
            }
        });
        box.skinProperty().subscribe(() -> box.lookupAll(".combo-box").stream().filter(inner -> inner != box)
                .forEach(inner -> inner.accessibleTextProperty().bind(box.titleProperty())));
    }

    private void title() {
        responsible.setTitle(words.get("grid.filter.responsible"));
        quarters.setTitle(words.get("grid.filter.period"));
        statuses.setTitle(words.get("grid.filter.status"));
        findings.setTitle(words.get("grid.filter.findings"));
        notes.setTitle(words.get("grid.filter.notes"));
        List.of(responsible, quarters, statuses, findings, notes).forEach(box -> box.setAccessibleText(box.getTitle()));
        text.setPromptText(words.get("grid.filter.text"));
        text.setAccessibleText(words.get("grid.filter.text"));
    }

    /// Those that are responsible change with the plan; they are looked up when the bar opens.
    private void fillChoices() {
        filling = true;
        List<String> all = model.responsible();
        if (!all.equals(responsible.getItems())) {
            responsible.getItems().setAll(all);
        }
        filling = false;
        show();
    }

    private void show() {
        filling = true;
        RowCriteria now = model.criteria().get();
        check(responsible, now.responsible());
        check(quarters, now.quarters());
        check(statuses, now.statuses());
        check(findings, now.findings());
        check(notes, now.notes());
        if (!text.getText().equals(now.text())) {
            text.setText(now.text());
        }
        filling = false;
        showChips(now);
    }

    private static <T> void check(CheckComboBox<T> box, Set<T> wanted) {
        for (T item : box.getItems()) {
            if (wanted.contains(item) != box.getCheckModel().isChecked(item)) {
                if (wanted.contains(item)) {
                    box.getCheckModel().check(item);
                } else {
                    box.getCheckModel().clearCheck(item);
                }
            }
        }
    }

    private void showChips(RowCriteria now) {
        var made = new ArrayList<Node>();
        chips(made, now.responsible(), Comparator.naturalOrder(), Function.identity(),
                now::withResponsible);
        chips(made, now.quarters(), Comparator.naturalOrder(), quarter -> words.get("grid.filter.quarter", "quarter",
                List.of("I", "II", "III", "IV").get(quarter - 1)), now::withQuarters);
        chips(made, now.statuses(), Comparator.naturalOrder(), this::name, now::withStatuses);
        chips(made, now.findings(), Comparator.naturalOrder(), this::name, now::withFindings);
        chips(made, now.notes(), Comparator.naturalOrder(), this::name, now::withNotes);
        if (!now.text().isBlank()) {
            made.add(chip("«" + now.text().strip() + "»", now.withText("")));
        }
        chips.setVisible(!made.isEmpty());
        if (!made.isEmpty()) {
            tellCount();
            made.addFirst(count);
            var clear = new Button(words.get("grid.filter.clear"));
            clear.setId("filter-clear");
            clear.getStyleClass().addAll("small", "flat");
            clear.setOnAction(_ -> model.clear());
            made.add(clear);
        }
        chips.getChildren().setAll(made);
    }

    /// Rows come and go while a choice holds, and another period may choose others.
    private void tellCount() {
        if (model.isOn()) {
            count.setText(words.get("grid.filter.count", "shown", model.shown(), "all", model.all()));
        }
    }

    private <T> void chips(List<Node> made, Set<T> chosen, Comparator<T> order, Function<T, String> name,
            Function<Set<T>, RowCriteria> without) {
        chosen.stream().sorted(order).forEach(each -> {
            var left = new HashSet<>(chosen);
            left.remove(each);
            made.add(chip(name.apply(each), without.apply(left)));
        });
    }

    private Button chip(String name, RowCriteria without) {
        var chip = new Button(name + "  ✕");
        chip.getStyleClass().addAll("small", "chip");
        chip.setAccessibleText(words.get("grid.filter.remove", "name", name));
        chip.setOnAction(_ -> model.choose(without));
        return chip;
    }

    private String name(RowStatus status) {
        return StatusWords.of(status, desk.period().get().isPresent(), words);
    }

    private String name(Severity severity) {
        return switch (severity) {
            case ERROR -> words.get("grid.filter.error");
            case WARNING -> words.get("grid.filter.warning");
            case HINT -> words.get("grid.filter.hint");
        };
    }

    private String name(RowNote note) {
        return switch (note) {
            case FOLLOW_UP -> words.get("ui.form.followUp");
            case COMMENT -> words.get("grid.filter.comment");
        };
    }

    private void unlessFilling(Runnable action) {
        if (!filling) {
            action.run();
        }
    }
}
