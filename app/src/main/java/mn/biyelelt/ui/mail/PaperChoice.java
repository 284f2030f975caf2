package mn.biyelelt.ui.mail;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// A paper that can go with the letter.
///
/// @param size of the file, bytes
public record PaperChoice(Path file, long size, BooleanProperty chosen) {

    /// Chosen at first: a person takes away what is not wanted.
    PaperChoice(Path file, long size) {
        this(file, size, new SimpleBooleanProperty(true));
    }
}
