package mn.biyelelt.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the settings in a JSON file: written beside it first and then moved into place, so that it is never half written.
public final class SettingsStore {

    private final Path file;
    private final JsonMapper json = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// @param file may be missing, as may its folder
    public SettingsStore(Path file) {
        this.file = file;
    }

    /// What the file says; the first settings if it is missing or unreadable, for settings are never worth a stop.
    public Settings read() {
        try {
            return Files.exists(file) ? json.readValue(Files.readAllBytes(file), Settings.class) : Settings.initial();
        } catch (IOException | JacksonException _) {
            return Settings.initial();
        }
    }

    /// @throws IOException if the folder cannot be written; the old file is untouched then
    public void write(Settings settings) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "settings", ".new");
        try {
            Files.write(fresh, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(settings));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
