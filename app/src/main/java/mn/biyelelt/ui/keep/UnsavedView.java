package mn.biyelelt.ui.keep;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.sheet.SheetPage;
import mn.biyelelt.ui.text.WordButton;
import mn.biyelelt.ui.text.Words;

/// What is asked when the workspace shall go and the disk still refuses: the only question that closing ever asks.
public final class UnsavedView extends VBox {

    private final KeepingModel model;
    private final Words words;
    private final Leaving why;

    public UnsavedView(KeepingModel model, Words words, Leaving why) {
        this.model = model;
        this.words = words;
        this.why = why;
        getStyleClass().add("sheet-form");
        var text = new Label(words.get(why.text(), "count", model.refused()));
        text.setId("unsaved-text");
        text.setWrapText(true);
        getChildren().setAll(text);
    }

    /// The sheet's page.
    ///
    /// @param folder asks where a backup shall be written
    /// @param goes   closes the window, or opens another workspace
    public SheetPage page(Supplier<Optional<Path>> folder, Runnable goes) {
        var leave = button("unsaved-leave", why.leave(), goes);
        leave.getStyleClass().add("danger");
        var elsewhere = button("unsaved-backup", why.backup(),
                () -> folder.get().ifPresent(chosen -> model.backUp(chosen, goes)));
        var again = button("unsaved-again", "keep.unsaved.again", () -> model.settle(goes, model::save));
        again.setDefaultButton(true);
        return new SheetPage(words.of("keep.unsaved.title"), "safety", this, again, List.of(leave, elsewhere, again),
                SheetPage.Width.NARROW,
                () -> {
                });
    }

    private Button button(String id, String key, Runnable action) {
        var button = new WordButton(id, key, words, action);
        button.disableProperty().bind(model.busy());
        return button;
    }
}
