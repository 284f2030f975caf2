package mn.biyelelt.ui.shell;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import mn.biyelelt.ui.control.Keyboard;
import mn.biyelelt.ui.keep.KeepingModel;
import mn.biyelelt.ui.session.Failure;
import mn.biyelelt.ui.text.Words;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// Tells of failures above the content, which makes room for it: what happened, what was kept, what to do, and a code whose details can
/// be copied.
final class Notices extends NotificationPane {

    /// Widths, em: of the text, of the cross and the margins, of a button.
    private static final double LEAST = 12;
    private static final double EDGES = 3;
    private static final double BUTTON = 13.5;

    private final DeskModel model;
    private final KeepingModel keeping;
    private final Words words;
    private @Nullable Failure shown;
    /// The pane's own text does not wrap.
    private final Label text = new Wrapped();

    /// @param home gets the keyboard when the notice goes that had it
    Notices(Node content, DeskModel model, KeepingModel keeping, Words words, Runnable home) {
        super(new StackPane(content));
        this.model = model;
        this.keeping = keeping;
        this.words = words;
        setId("notices");
        setFocusTraversable(false);
        setShowFromTop(true);
        text.setId("notice-text");
        widthProperty().subscribe(this::fit);
        setGraphic(text);
        skinProperty().subscribe(this::begin);
        setOnHiding(_ -> leave(home));
        setOnHidden(_ -> putAway());
        model.failures().told().subscribe(this::tell);
    }

    /// Tells what happened before there was anything to tell it with, as what was found while the workspace was opened.
    private void begin() {
        if (lookup(".notification-bar") instanceof Region bar && getContent() instanceof Region below) {
            // painted over the content, but Tab comes to it first, as the eye does
            bar.setViewOrder(-1);
            bar.toBack();
            // the tabs under it stay in reach for as long as it is there
            bar.heightProperty().subscribe(height -> below.setPadding(new Insets(height.doubleValue(), 0, 0, 0)));
            tell(model.failures().told().get());
        }
    }

    private void tell(Optional<Failure> failure) {
        if (getSkin() == null) {
            return;
        }
        failure.ifPresentOrElse(told -> {
            shown = told;
            text.setText(words.get("ui.failure.withCode", "what", told.what(), "code", told.code()));
            getActions().setAll(new Action(words.get("ui.failure.copy"), _ -> copy(told)));
            if (keeping.refused() > 0) {
                getActions().addFirst(new Action(words.get("keep.save.again"), _ -> keeping.save()));
            }
            fit();
            show();
        }, this::hide);
    }

    /// What was told of is read, unless it is past; what failed before it comes in its place.
    private void putAway() {
        Failure read = shown;
        shown = null;
        if (read != null) {
            model.failures().putAway(read);
        }
    }

    private void leave(Runnable home) {
        if (Keyboard.isIn(lookup(".notification-bar"))) {
            home.run();
        }
    }

    /// Leaves the buttons beside the text the room they need.
    private void fit() {
        double em = text.getFont().getSize();
        text.setPrefWidth(Math.max(LEAST * em, getWidth() - em * (EDGES + BUTTON * getActions().size())));
    }

    private void copy(Failure failure) {
        var content = new ClipboardContent();
        content.putString(failure.details());
        Clipboard.getSystemClipboard().setContent(content);
        putAway();
    }

    /// As high as its text is at the width it prefers: the bar asks for the height before it knows a width.
    private static final class Wrapped extends Label {

        Wrapped() {
            setWrapText(true);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
        }
    }
}
