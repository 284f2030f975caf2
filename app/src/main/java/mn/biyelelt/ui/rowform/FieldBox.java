package mn.biyelelt.ui.rowform;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.session.Draft;
import org.jspecify.annotations.Nullable;

/// The room of a field in the form. The field itself is made when it comes into sight or somebody goes to it; until then its room is
/// empty and about as high.
final class FieldBox extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final RowFormModel model;
    private final Function<FieldBox, FieldEditor> maker;
    private final HeightMemory least = new HeightMemory();
    private final HeightMemory wanted = new HeightMemory();
    private FormEntry entry;
    private boolean locked;
    private @Nullable FieldEditor editor;

    /// @param maker makes the field
    FieldBox(FormEntry entry, RowFormModel model, Function<FieldBox, FieldEditor> maker) {
        this.entry = entry;
        this.model = model;
        this.maker = maker;
        getStyleClass().add("form-field");
        pseudoClassStateChanged(EMPTY, true);
    }

    /// Whether the field is there.
    boolean isFilled() {
        return editor != null;
    }

    /// Makes the field, unless it is there.
    FieldEditor fill() {
        FieldEditor known = editor;
        if (known == null) {
            known = maker.apply(this);
            editor = known;
            pseudoClassStateChanged(EMPTY, false);
            showAnew(known);
            known.showDraft(model.draft().get());
        }
        return known;
    }

    /// Goes into the control.
    @Override
    public void requestFocus() {
        fill().takeKeyboard();
    }

    @Override
    protected double computeMinHeight(double width) {
        return least.at(width, super::computeMinHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return wanted.at(width, super::computePrefHeight);
    }

    /// Called whenever anything in here may have become higher or lower.
    @Override
    public void requestLayout() {
        forgetHeights();
        super.requestLayout();
    }

    /// For a change of height while this is laid out, of which nobody else tells.
    void forgetHeights() {
        least.forget();
        wanted.forget();
    }

    void setHere(boolean here) {
        pseudoClassStateChanged(HERE, here);
    }

    FormEntry entry() {
        return entry;
    }

    /// Shows another text of the same field, or the same one as it is now.
    void show(FormEntry changed) {
        boolean same = changed.equals(entry) && locked == model.isLocked(changed);
        entry = changed;
        if (editor != null && !editor.canShow(changed.text())) {
            remake(editor);
        } else if (editor != null && same) {
            editor.showText(changed.text());
        } else if (editor != null) {
            showAnew(editor);
        }
    }

    private void remake(FieldEditor tooSmall) {
        boolean here = tooSmall.hasKeyboard();
        editor = null;
        FieldEditor made = fill();
        if (here) {
            made.takeKeyboard();
        }
    }

    private void showAnew(FieldEditor field) {
        locked = model.isLocked(entry);
        pseudoClassStateChanged(LOCKED, locked);
        field.show(locked);
    }

    /// Lets what stands under the control tell about the text of the moment.
    void tell() {
        if (editor != null) {
            editor.tell();
        }
    }

    /// Shows what is typed into the table, or the kept text again.
    void showDraft(Optional<Draft> draft) {
        if (editor != null) {
            editor.showDraft(draft);
        }
    }

    /// Keeps what is being typed.
    void finish() {
        if (editor != null) {
            editor.finish();
        }
    }
}
