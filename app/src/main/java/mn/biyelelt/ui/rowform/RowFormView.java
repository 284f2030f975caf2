package mn.biyelelt.ui.rowform;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.ui.control.LateScrollBars;
import mn.biyelelt.ui.task.Pause;
import mn.biyelelt.ui.text.Words;

/// The form of the row one works at. Controls stay as long as they fit the fields, for a text area costs more
/// than all else on the way to another row.
public final class RowFormView extends BorderPane {

    private static final double GAP = 24;
    /// Between two fields out of sight.
    private static final Duration SOON = Duration.ofMillis(60);

    private final RowFormModel model;
    private final FieldFeet feet;
    private final RowHistoryView history;
    private final ObservableValue<String> lockTip;
    private final FormColumn column;
    private final ScrollPane scroll;
    private final Pause rest = new Pause(SOON, this::fillNext);
    private List<FormPart> shown = List.of();
    private boolean revealing;
    private boolean historyWanted;

    /// @param feet what stands under the fields
    /// @param history what stands under the last field
    public RowFormView(RowFormModel model, FieldFeet feet, RowHistoryView history, Words words) {
        this.model = model;
        this.history = history;
        lockTip = words.of("ui.lock.tip");
        this.feet = feet;
        column = new FormColumn(this::box, history);
        scroll = new ScrollPane(column);
        getStyleClass().add("row-form");
        scroll.setSkin(new LateScrollBars(scroll));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.vvalueProperty().subscribe((_, _) -> {
            if (!column.isFilled()) {
                requestLayout();
            }
        });
        column.accessibleTextProperty().bind(words.of("ui.form.name"));
        column.focusWithinProperty().subscribe(reached -> {
            if (reached) {
                column.fill();
            }
        });
        setCenter(scroll);
        model.parts().subscribe(_ -> show());
        model.spot().subscribe(this::markHere);
        model.draft().subscribe(draft -> column.boxes().forEach(box -> {
            box.showDraft(draft);
            box.tell();
        }));
        model.whenLocksChange(() -> column.boxes().forEach(box -> box.show(box.entry())));
        history.reached().subscribe(reached -> {
            if (reached) {
                reveal(history);
            }
        });
        feet.news().subscribe((_, _) -> {
            here().ifPresent(column::fillTo);
            column.boxes().forEach(FieldBox::tell);
        });
    }

    /// Goes into the field of the cell worked at, or into the first.
    @Override
    public void requestFocus() {
        column.fill();
        here().or(() -> column.boxes().stream().findFirst()).ifPresent(FieldBox::requestFocus);
    }

    /// Goes into the note that a person keeps about the row.
    public void goToComment() {
        column.fill();
        column.boxes().stream().filter(box -> box.entry().cell().field().equals(Fields.COMMENT)).findFirst()
                .ifPresent(FieldBox::requestFocus);
    }

    /// Shows the row's history and goes to it.
    public void goToHistory() {
        column.fill();
        history.open();
        historyWanted = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (scroll.getHeight() > 0) {
            if (revealing) {
                here().ifPresent(column::fillTo);
            }
            fillInSight();
            if (historyWanted) {
                revealTop(history);
            } else if (revealing) {
                column.boxes().stream().filter(FieldBox::isFocusWithin).findFirst().or(this::here)
                        .ifPresent(this::reveal);
            }
            historyWanted = false;
            revealing = false;
        }
        if (!column.isFilled()) {
            rest.begin();
        }
    }

    /// Makes the fields that one sees; those below them follow one by one, before anybody goes there. A field that was just made finds
    /// its height when it is laid out a second time: what lies under it may come into sight only then.
    private void fillInSight() {
        if (!column.isFilled()) {
            do {
                column.applyCss();
                scroll.layout();
                scroll.layout();
            } while (column.fillTo(top() + room()));
        }
        scroll.layout();
    }

    private void fillNext() {
        column.fillNext();
        requestLayout();
    }

    /// Keeps what is being typed, as before the window closes.
    public void finishEditing() {
        column.boxes().forEach(FieldBox::finish);
    }

    private Optional<FieldBox> here() {
        return column.boxes().stream().filter(box -> model.isHere(box.entry())).findFirst();
    }

    private void markHere() {
        column.boxes().forEach(box -> box.setHere(model.isHere(box.entry())));
        revealing = true;
        requestLayout();
    }

    private double room() {
        return scroll.getViewportBounds().getHeight();
    }

    /// How much lies above what one sees.
    private double top() {
        return scroll.getVvalue() * Math.max(0, column.getHeight() - room());
    }

    /// Scrolls just as far as the whole field needs to be in sight.
    private void reveal(Node box) {
        double hidden = column.getHeight() - room();
        if (hidden > 0) {
            double highest = Math.max(0, box.getBoundsInParent().getMinY() - GAP);
            double lowest = box.getBoundsInParent().getMaxY() + GAP - room();
            double wanted = Math.min(Math.max(top(), lowest), highest);
            scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }

    /// Scrolls as far as it takes to see a long part from its beginning.
    private void revealTop(Node part) {
        double hidden = column.getHeight() - room();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp((part.getBoundsInParent().getMinY() - GAP) / hidden, 0, 1));
        }
    }

    private void show() {
        List<FormEntry> before = entries(shown);
        shown = model.parts().get();
        if (!sameCells(before, entries(shown))) {
            // shows the form anew if something is kept
            finishEditing();
        }
        column.show(shown);
        markHere();
    }

    private static boolean sameCells(List<FormEntry> before, List<FormEntry> after) {
        return before.size() == after.size()
                && IntStream.range(0, before.size()).allMatch(at -> before.get(at).sameCell(after.get(at)));
    }

    private FieldBox box(FormEntry entry) {
        var box = new FieldBox(entry, model, room -> new FieldEditor(room, model, feet.under(entry), lockTip));
        keepInSight(box);
        return box;
    }

    /// A field that grows while one works in it, as when a correction is asked for, stays whole in sight.
    private void keepInSight(FieldBox box) {
        box.focusWithinProperty().subscribe(reached -> {
            if (reached) {
                revealing = true;
                requestLayout();
            }
        });
        box.heightProperty().subscribe((_, _) -> {
            if (model.isHere(box.entry())) {
                revealing = true;
                requestLayout();
            }
        });
    }

    private static List<FormEntry> entries(List<FormPart> parts) {
        return parts.stream().flatMap(part -> part.entries().stream()).toList();
    }
}
