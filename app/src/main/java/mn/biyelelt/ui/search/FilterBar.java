package mn.biyelelt.ui.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mn.biyelelt.progress.RowStatus;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.validation.Severity;

/// The bar over the table that one chooses rows with, and under it what is chosen, whether the bar is open or not.
public final class FilterBar extends VBox {

    /// Widths of a chooser, em.
    private static final double LEAST_CHOOSER = 10;
    private static final double LARGEST_CHOOSER = 16;

    private final FilterModel model;
    private final Words words;
    private final Runnable back;
    private final FlowPane choosers = new FlowPane();
    private final TextField text = new TextField();
    private final CriterionChooser<String> responsible;
    private final CriterionChooser<Integer> quarters;
    private final CriterionChooser<RowStatus> statuses;
    private final CriterionChooser<Severity> findings;
    private final CriterionChooser<RowNote> notes;
    private final FilterChips chips;

    /// @param back gives the keyboard back to the table
    public FilterBar(FilterModel model, PlanDesk desk, Words words, Runnable back) {
        this.model = model;
        this.words = words;
        this.back = back;
        var names = new CriteriaWords(desk, words);
        responsible = new CriterionChooser<>("filter-responsible", Function.identity(),
                chosen -> model.choose(model.criteria().get().withResponsible(chosen)));
        quarters = new CriterionChooser<>("filter-quarters", names::quarter,
                chosen -> model.choose(model.criteria().get().withQuarters(chosen)));
        statuses = new CriterionChooser<>("filter-statuses", names::status,
                chosen -> model.choose(model.criteria().get().withStatuses(chosen)));
        findings = new CriterionChooser<>("filter-findings", names::severity,
                chosen -> model.choose(model.criteria().get().withFindings(chosen)));
        notes = new CriterionChooser<>("filter-notes", names::note,
                chosen -> model.choose(model.criteria().get().withNotes(chosen)));
        chips = new FilterChips(model, names, words, back);
        setId("filter-bar");
        build();
        model.criteria().subscribe(this::show);
        model.filter().subscribe((_, _) -> chips.tellCount());
        desk.plan().subscribe((_, _) -> chips.tellCount());
        desk.period().subscribe((_, _) -> chips.tellCount());
        words.follow(this, FilterBar::sayAnew);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                choosers.setVisible(false);
                back.run();
                event.consume();
            }
        });
    }

    /// Shows the choosers, goes back to them, or hides them where the keyboard is in them; the choices hold.
    public void toggle() {
        choosers.setVisible(!choosers.isVisible() || !isFocusWithin());
        if (choosers.isVisible()) {
            // those that are responsible change with the plan
            responsible.offer(model.responsible());
            show();
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
        choosers.managedProperty().bind(choosers.visibleProperty());
        choosers.setVisible(false);
        text.setId("filter-text");
        // as high as the choosers beside it
        text.prefHeightProperty().bind(responsible.heightProperty());
        text.textProperty().subscribe((_, typed) -> model.choose(model.criteria().get().withText(typed)));
        quarters.offer(List.of(1, 2, 3, 4));
        statuses.offer(Arrays.asList(RowStatus.values()));
        findings.offer(Arrays.asList(Severity.values()));
        notes.offer(Arrays.asList(RowNote.values()));
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

    private void sayAnew() {
        title();
        show();
    }

    private void title() {
        responsible.call(words.get("grid.filter.responsible"));
        quarters.call(words.get("grid.filter.period"));
        statuses.call(words.get("grid.filter.status"));
        findings.call(words.get("grid.filter.findings"));
        notes.call(words.get("grid.filter.notes"));
        text.setPromptText(words.get("grid.filter.text"));
        text.setAccessibleText(words.get("grid.filter.text"));
    }

    private void show() {
        RowCriteria now = model.criteria().get();
        responsible.tick(now.responsible());
        quarters.tick(now.quarters());
        statuses.tick(now.statuses());
        findings.tick(now.findings());
        notes.tick(now.notes());
        if (!text.getText().equals(now.text())) {
            text.setText(now.text());
        }
        chips.show();
    }
}
