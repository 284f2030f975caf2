package mn.biyelelt.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import mn.biyelelt.gate.FileRefused;
import mn.biyelelt.gate.Gate;
import mn.biyelelt.gate.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps the settings in a JSON file: written beside it first and then moved into place, so that it is never half written.
public final class SettingsStore {

    private final Path file;
    private final JsonMapper json = mapper(Limits.ofSettings());

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

    /// Data only: no types are named in the file. What a newer program added is left aside, what an older one lacks is as at a
    /// first start.
    private static JsonMapper mapper(Limits limits) {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.text())
                .maxNameLength(limits.text())
                .maxNumberLength(limits.figure())
                .maxTokenCount(limits.values())
                .build();
        return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
    }
}
