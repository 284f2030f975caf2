package mn.biyelelt.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import mn.biyelelt.ui.completion.CompletionList;
import mn.biyelelt.ui.session.Draft;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.text.Words;

/// The editing of a cell in its place: opens the text field over it, tells the desk what is being typed, keeps or drops it.
final class CellEditing {

    private final PlanTableModel model;
    private final PlanDesk desk;
    private final RowsInSight rows;
    private final Region room;
    private final Runnable layEditor;
    private final CellEditor editor;
    private final CompletionList completions;
    private Supplier<List<String>> names = List::of;

    /// @param room      what the editor lies in
    /// @param layEditor puts the editor and its completions there, unless they are there already
    CellEditing(PlanTableModel model, PlanDesk desk, RowsInSight rows, Region room, Runnable layEditor, Words words) {
        this.model = model;
        this.desk = desk;
        this.rows = rows;
        this.room = room;
        this.layEditor = layEditor;
        editor = new CellEditor(this::keep, this::leave, this::tellDraft);
        editor.setId("cell-editor");
        editor.accessibleTextProperty().bind(words.of("ui.table.editor"));
        completions = new CompletionList(editor);
        completions.setId("completions");
        completions.accessibleTextProperty().bind(words.of("grid.completions"));
        editor.offerKeys(completions::takesKey);
        editor.textProperty().subscribe(_ -> place());
        // the caret comes after the text, and what stands before it counts
        editor.caretPositionProperty().subscribe((_, _) -> followCaret());
        editor.visibleProperty().subscribe(shown -> {
            if (!shown) {
                completions.hide();
            }
        });
    }

    CellEditor editor() {
        return editor;
    }

    /// Offers names beside those the plan has.
    void offerNames(Supplier<List<String>> offered) {
        names = offered;
    }

    CompletionList completions() {
        return completions;
    }

    /// Opens the cell one stands on.
    ///
    /// @param typed whether the text was typed just now, so that arrow keys end the editing
    void open(String text, boolean typed) {
        if (model.cell().isPresent()) {
            layEditor.run();
            var _ = rows.reveal(model.position().get());
            model.cell().ifPresent(
                    cell -> completions
                            .offer(Completions.of(desk.plan().get(), cell.key().field(), names.get())::fitting));
            editor.open(text, typed);
            tellDraft(text);
            place();
        }
    }

    /// Opens the cell one stands on with the text it has.
    void open() {
        model.cell().ifPresent(cell -> open(cell.text(), false));
    }

    /// Keeps what is being typed.
    void finish() {
        editor.close(Optional.empty());
    }

    /// Lays the editor over its cell again.
    void place() {
        if (editor.isOpen()) {
            rows.sceneBoundsOf(model.position().get()).ifPresent(
                    cell -> editor.lieOver(room.sceneToLocal(cell), room.getWidth(), room.getHeight()));
            layCompletions();
        }
    }

    private void followCaret() {
        if (editor.isOpen() && desk.draft().get().filter(draft -> draft.text().equals(editor.getText())).isPresent()) {
            completions.follow();
            layCompletions();
        }
    }

    /// Close under the editor: its shadow is no part of it.
    private void layCompletions() {
        completions.lieBeside(editor.localToParent(editor.getLayoutBounds()), room.getWidth(), room.getHeight());
    }

    private void keep(String text, Optional<Step> step) {
        desk.draft().set(Optional.empty());
        model.type(text);
        step.ifPresent(model::step);
        if (step.isPresent()) {
            rows.list().requestFocus();
        }
    }

    private void leave() {
        desk.dropDraft();
        rows.list().requestFocus();
    }

    private void tellDraft(String text) {
        completions.follow();
        layCompletions();
        model.cell().ifPresent(cell -> cell.element()
                .ifPresent(element -> desk.draft().set(Optional.of(new Draft(element, cell.key(), text)))));
    }
}
