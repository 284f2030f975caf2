package mn.biyelelt.ui.rowform;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.ui.control.LateScrollBars;
import mn.biyelelt.ui.text.Words;

/// The form of the row one works at. Controls stay as long as they fit the fields, for a text area costs more
/// than all else on the way to another row.
public final class RowFormView extends BorderPane {

    private static final double GAP = 24;

    private final RowFormModel model;
    private final FieldFeet feet;
    private final RowHistoryView history;
    private final ObservableValue<String> lockTip;
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final List<FieldBox> boxes = new ArrayList<>();
    private final List<Label> headings = new ArrayList<>();
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
        getStyleClass().add("row-form");
        column.getStyleClass().add("row-form-column");
        scroll.setSkin(new LateScrollBars(scroll));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        column.accessibleTextProperty().bind(words.of("ui.form.name"));
        setCenter(scroll);
        model.parts().subscribe(this::show);
        model.spot().subscribe(this::markHere);
        model.draft().subscribe(draft -> boxes.forEach(box -> {
            box.showDraft(draft);
            box.tell();
        }));
        model.whenLocksChange(() -> boxes.forEach(box -> box.show(box.entry())));
        history.reached().subscribe(reached -> {
            if (reached) {
                reveal(history);
            }
        });
        feet.news().subscribe((_, _) -> boxes.forEach(FieldBox::tell));
    }

    /// Goes into the field of the cell worked at, or into the first.
    @Override
    public void requestFocus() {
        boxes.stream().filter(box -> model.isHere(box.entry())).findFirst().or(() -> boxes.stream().findFirst())
                .ifPresent(FieldBox::requestFocus);
    }

    /// Goes into the note that a person keeps about the row.
    public void goToComment() {
        boxes.stream().filter(box -> box.entry().cell().field().equals(Fields.COMMENT)).findFirst()
                .ifPresent(FieldBox::requestFocus);
    }

    /// Shows the row's history and goes to it.
    public void goToHistory() {
        history.open();
        historyWanted = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (historyWanted && scroll.getHeight() > 0) {
            historyWanted = false;
            revealing = false;
            scroll.layout();
            revealTop(history);
        }
        if (revealing && scroll.getHeight() > 0) {
            revealing = false;
            scroll.layout();
            boxes.stream().filter(FieldBox::isFocusWithin).findFirst()
                    .or(() -> boxes.stream().filter(box -> model.isHere(box.entry())).findFirst())
                    .ifPresent(this::reveal);
        }
    }

    /// Keeps what is being typed, as before the window closes.
    public void finishEditing() {
        boxes.forEach(FieldBox::finish);
    }

    private void markHere() {
        boxes.forEach(box -> box.setHere(model.isHere(box.entry())));
        revealing = true;
        requestLayout();
    }

    /// Scrolls just as far as the whole field needs to be in sight.
    private void reveal(Node box) {
        double room = scroll.getViewportBounds().getHeight();
        double hidden = column.getHeight() - room;
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double highest = Math.max(0, box.getBoundsInParent().getMinY() - GAP);
            double lowest = box.getBoundsInParent().getMaxY() + GAP - room;
            double wanted = Math.min(Math.max(top, lowest), highest);
            scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }

    /// Scrolls as far as it takes to see a long part from its beginning.
    private void revealTop(Node part) {
        double hidden = column.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp((part.getBoundsInParent().getMinY() - GAP) / hidden, 0, 1));
        }
    }

    private void show(List<FormPart> parts) {
        if (sameKinds(parts)) {
            update(parts);
        } else {
            rebuild(parts);
        }
        shown = parts;
        markHere();
    }

    private boolean sameKinds(List<FormPart> parts) {
        List<FormEntry> before = entries(shown);
        List<FormEntry> after = entries(parts);
        if (before.size() != after.size() || shown.size() != parts.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).sameKind(after.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void update(List<FormPart> parts) {
        List<FormEntry> entries = entries(parts);
        if (!entries.isEmpty() && !shown.isEmpty() && !entries.getFirst().sameCell(entries(shown).getFirst())) {
            finishEditing();
        }
        for (int i = 0; i < entries.size(); i++) {
            boxes.get(i).show(entries.get(i));
        }
        for (int i = 0; i < parts.size(); i++) {
            headings.get(i).setText(parts.get(i).heading());
        }
    }

    private void rebuild(List<FormPart> parts) {
        finishEditing();
        boxes.clear();
        headings.clear();
        var nodes = new ArrayList<Node>();
        for (FormPart part : parts) {
            var heading = new Label(part.heading());
            heading.getStyleClass().add("form-heading");
            heading.setWrapText(true);
            headings.add(heading);
            nodes.add(heading);
            part.entries().forEach(entry -> boxes.add(new FieldBox(entry, model, feet.under(entry), lockTip)));
            boxes.subList(boxes.size() - part.entries().size(), boxes.size()).forEach(this::keepInSight);
            nodes.addAll(boxes.subList(boxes.size() - part.entries().size(), boxes.size()));
        }
        nodes.add(history);
        column.getChildren().setAll(nodes);
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
