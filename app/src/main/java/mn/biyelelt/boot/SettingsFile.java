package mn.biyelelt.boot;

import java.util.concurrent.RejectedExecutionException;
import mn.biyelelt.settings.Settings;
import mn.biyelelt.settings.SettingsStore;
import mn.biyelelt.task.SerialWriter;

/// The settings' file behind a thread of its own, so that no click waits for the disk. A choice that cannot be kept is asked
/// again; nothing of a person's work depends on it.
final class SettingsFile implements AutoCloseable {

    private final SettingsStore store;
    private final SerialWriter writer = new SerialWriter("settings");

    SettingsFile(SettingsStore store) {
        this.store = store;
    }

    Settings read() {
        return store.read();
    }

    /// Writes in the background, in the order of the calls.
    void keep(Settings settings) {
        try {
            var _ = writer.submit(() -> {
                store.write(settings);
                return settings;
            });
        } catch (RejectedExecutionException _) {
            // the program is ending
        }
    }

    @Override
    public void close() {
        writer.close();
    }
}
