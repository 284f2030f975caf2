package mn.biyelelt.storage.journal;

import java.io.IOException;
import java.nio.file.Path;

/// A journal in a format that only a newer program knows.
public final class NewerJournal extends IOException {

    private static final long serialVersionUID = 1L;

    NewerJournal(Path file, int version) {
        super("journal " + file + " has format " + version);
    }
}
