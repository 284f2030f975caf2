package mn.biyelelt.ui.completion;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import mn.biyelelt.ui.completion.CompletionList.Offers;

/// Offers completions in a field of a form. The list lies above all else in the form's room.
public final class FieldOffers {

    private final TextInputControl field;
    private final Pane room;
    private final CompletionList list;
    private String followed = "";

    private FieldOffers(TextInputControl field, Pane room, CompletionList list) {
        this.field = field;
        this.room = room;
        this.list = list;
    }

    /// Offers in a field from now on what fits.
    ///
    /// @param room the form with its field in it, which does not arrange unmanaged children
    /// @return the list, for its words to a screen reader
    public static CompletionList in(TextInputControl field, Pane room, Offers offers) {
        var list = new CompletionList(field);
        list.offer(offers);
        room.getChildren().add(list);
        new FieldOffers(field, room, list).listen();
        return list;
    }

    private void listen() {
        field.textProperty().subscribe((_, _) -> follow());
        // the caret comes after the text if it moves at all, and what stands before it counts
        field.caretPositionProperty().subscribe((_, _) -> follow());
        field.focusedProperty().subscribe(_ -> {
            followed = field.getText();
            list.hide();
        });
        // what stands above the field may come late, as a picture does, and moves it under the list
        field.localToSceneTransformProperty().when(list.visibleProperty()).subscribe(_ -> lay());
        field.layoutBoundsProperty().when(list.visibleProperty()).subscribe(_ -> lay());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (list.takesKey(event)) {
                event.consume();
            }
        });
    }

    private void follow() {
        if (field.isFocused() && !field.getText().equals(followed)) {
            show();
        }
    }

    private void show() {
        list.follow();
        lay();
    }

    private void lay() {
        list.lieBeside(room.sceneToLocal(field.localToScene(field.getLayoutBounds())), room.getWidth(),
                room.getHeight());
    }
}
