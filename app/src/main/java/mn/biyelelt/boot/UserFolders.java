package mn.biyelelt.boot;

import java.nio.file.Path;
import java.util.Objects;

/// Where the program keeps what belongs to the person at this machine.
final class UserFolders {

    /// The system property that names another folder than the person's, for a start that is nobody's.
    static final String OWN = "biyelelt.folder";

    private static final String NAME = "Biyelelt";

    private UserFolders() {
    }

    /// The file of settings.
    static Path settings() {
        return own().resolve("settings.json");
    }

    /// The folder of what the program itself remembers.
    static Path own() {
        String named = System.getProperty(OWN);
        String appData = System.getenv("APPDATA");
        String config = System.getenv("XDG_CONFIG_HOME");
        if (named != null) {
            return Path.of(named);
        }
        if (appData != null) {
            return Path.of(appData, NAME);
        }
        return config != null && !config.isBlank()
                ? Path.of(config, "biyelelt")
                : home().resolve(".config").resolve("biyelelt");
    }

    /// The folder that the sample workspace is made in.
    static Path documents() {
        return home().resolve(NAME);
    }

    private static Path home() {
        return Path.of(Objects.requireNonNullElse(System.getProperty("user.home"), "."));
    }
}
