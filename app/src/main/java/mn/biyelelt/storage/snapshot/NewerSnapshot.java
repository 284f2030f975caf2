package mn.biyelelt.storage.snapshot;

import java.io.IOException;

/// A snapshot in a format that only a newer program knows.
public final class NewerSnapshot extends IOException {

    private static final long serialVersionUID = 1L;

    NewerSnapshot(String version) {
        super("snapshot of " + version);
    }
}
