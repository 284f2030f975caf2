package mn.biyelelt.ui.text;

import javafx.scene.control.Button;

/// A button whose word follows the chosen language.
public final class WordButton extends Button {

    /// @param key of its word
    public WordButton(String id, String key, Words words, Runnable action) {
        setId(id);
        textProperty().bind(words.of(key));
        setOnAction(_ -> action.run());
    }
}
