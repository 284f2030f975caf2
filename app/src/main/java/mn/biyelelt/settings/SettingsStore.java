package mn.biyelelt.settings;

import java.io.IOException;
import java.nio.file.Path;
import mn.biyelelt.gate.FileRefused;
import mn.biyelelt.gate.Gate;
import mn.biyelelt.gate.Limits;
import mn.biyelelt.wire.JsonRejected;

/// Keeps the settings in a JSON file, which is never half written.
public final class SettingsStore {

    private final Path file;

    /// @param file may be missing, as may its folder
    public SettingsStore(Path file) {
        this.file = file;
    }

    /// What the file says; the first settings if it is missing or unreadable, for settings are never worth a stop.
    public Settings read() {
        try {
            return SettingsJson.read(Gate.bytes(file, Limits.ofSettings()));
        } catch (FileRefused | JsonRejected _) {
            return Settings.initial();
        }
    }

    /// @throws IOException if the folder cannot be written; the old file is untouched then
    public void write(Settings settings) throws IOException {
        FreshFile.replace(file, SettingsJson.write(settings));
    }
}
