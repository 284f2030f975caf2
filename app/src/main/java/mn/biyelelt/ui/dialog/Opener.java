package mn.biyelelt.ui.dialog;

import java.io.IOException;
import java.nio.file.Path;

/// Opens a file or folder with the program that the machine has for it. Called on background threads.
@FunctionalInterface
public interface Opener {

    /// @throws IOException if the machine has no program for it
    void open(Path path) throws IOException;
}
