package mn.biyelelt.boot;

import java.nio.file.Path;
import java.util.Objects;

/// Where the program keeps what belongs to the person at this machine.
final class UserFolders {

    private static final String NAME = "Biyelelt";

    private UserFolders() {
    }

    /// The file of settings.
    static Path settings() {
        return own().resolve("settings.json");
    }

    /// The folder of what the program itself remembers.
    static Path own() {
        String appData = System.getenv("APPDATA");
        String config = System.getenv("XDG_CONFIG_HOME");
        Path folder = appData != null
                ? Path.of(appData, NAME)
                : config != null && !config.isBlank()
                        ? Path.of(config, "biyelelt")
                        : home().resolve(".config").resolve("biyelelt");
        return folder;
    }

    /// The folder that the sample workspace is made in.
    static Path documents() {
        return home().resolve(NAME);
    }

    private static Path home() {
        return Path.of(Objects.requireNonNullElse(System.getProperty("user.home"), "."));
    }
}
