package mn.biyelelt.settings;

import java.io.IOException;
import java.nio.file.Path;
import mn.biyelelt.gate.FileRefused;
import mn.biyelelt.gate.Gate;
import mn.biyelelt.gate.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps the settings in a JSON file, which is never half written.
public final class SettingsStore {

    private final Path file;
    private final JsonMapper json = SettingsJson.mapper(Limits.ofSettings());

    /// @param file may be missing, as may its folder
    public SettingsStore(Path file) {
        this.file = file;
    }

    /// What the file says; the first settings if it is missing or unreadable, for settings are never worth a stop.
    public Settings read() {
        try {
            ObjectNode settings = json.valueToTree(Settings.initial());
            if (json.readTree(Gate.bytes(file, Limits.ofSettings())) instanceof ObjectNode kept) {
                settings.setAll(kept);
            }
            return json.treeToValue(settings, Settings.class);
        } catch (FileRefused | JacksonException _) {
            return Settings.initial();
        }
    }

    /// @throws IOException if the folder cannot be written; the old file is untouched then
    public void write(Settings settings) throws IOException {
        SettingsJson.replace(file, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(settings));
    }
}
