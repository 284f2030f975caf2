package mn.biyelelt.storage.snapshot;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A file that is no snapshot, or not what was once written.
public final class DamagedSnapshot extends IOException {

    private static final long serialVersionUID = 1L;

    public DamagedSnapshot(String what, @Nullable Throwable cause) {
        super("snapshot: " + what, cause);
    }
}
