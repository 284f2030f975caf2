package mn.biyelelt.ui.dock;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import mn.biyelelt.task.Late;

/// A view that stands in the window.
///
/// @param id            stable name, by which it is shown, hidden and remembered
/// @param title         on its tab
/// @param content       made when the pane is seen first; takes the keyboard by its `requestFocus`
/// @param about         id of the handbook's page about it
/// @param finishEditing keeps what is being typed in it
/// @param open          whether it is shown before anybody chose
public record Pane(String id, Side side, ObservableValue<String> title, Late<? extends Node> content,
        String about, Runnable finishEditing, boolean open) {

    /// A pane that is shown from the start and in which nothing is typed.
    public static Pane of(String id, Side side, ObservableValue<String> title, Late<? extends Node> content) {
        return new Pane(id, side, title, content, id, () -> {
        }, true);
    }

    /// A pane whose typing is kept by `finish`.
    public Pane typedInto(Runnable finish) {
        return new Pane(id, side, title, content, about, finish, open);
    }

    /// A pane that is hidden until it is asked for.
    public Pane closedAtFirst() {
        return new Pane(id, side, title, content, about, finishEditing, false);
    }

    /// A pane without a page of its own in the handbook.
    ///
    /// @param page id of the page that tells of it
    public Pane toldOfIn(String page) {
        return new Pane(id, side, title, content, page, finishEditing, open);
    }
}
