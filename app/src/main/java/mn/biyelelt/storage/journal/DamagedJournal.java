package mn.biyelelt.storage.journal;

import java.io.IOException;
import java.nio.file.Path;

/// A journal that does not add up: what it should hold cannot be read from `position` on.
public final class DamagedJournal extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedJournal(Path file, long position) {
        super("journal " + file + " is damaged at byte " + position);
    }
}
