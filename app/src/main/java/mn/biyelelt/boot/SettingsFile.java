package mn.biyelelt.boot;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import mn.biyelelt.settings.Settings;
import mn.biyelelt.settings.SettingsStore;
import mn.biyelelt.task.SerialWriter;
import org.jspecify.annotations.Nullable;

/// The settings' file behind a thread of its own, so that no click waits for the disk. A choice that cannot be kept is asked
/// again; nothing of a person's work depends on it.
final class SettingsFile implements AutoCloseable {

    private final Path file;
    private final SerialWriter writer = new SerialWriter("settings");
    private @Nullable SettingsStore store;

    SettingsFile(Path file) {
        this.file = file;
    }

    /// Begins to read, behind what was written before.
    CompletableFuture<Settings> reading() {
        return writer.submit(() -> store().read());
    }

    /// Writes in the background, in the order of the calls.
    void keep(Settings settings) {
        try {
            var _ = writer.submit(() -> {
                store().write(settings);
                return settings;
            });
        } catch (RejectedExecutionException _) {
            // the program is ending
        }
    }

    /// Made on the writer's thread: loading what reads JSON takes a while.
    private SettingsStore store() {
        SettingsStore known = store;
        if (known == null) {
            known = new SettingsStore(file);
            store = known;
        }
        return known;
    }

    @Override
    public void close() {
        writer.close();
    }
}
