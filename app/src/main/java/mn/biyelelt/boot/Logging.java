package mn.biyelelt.boot;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.logging.LogManager;

/// Keeps libraries from speaking on stderr unless something went wrong there. Java makes one when something is logged for the first
/// time, wherever that is.
public final class Logging {

    /// Java's name for the class that says what is logged.
    private static final String CONFIGURED_BY = "java.util.logging.config.class";

    /// Called by Java.
    ///
    /// @throws IOException if the program's own settings cannot be read
    public Logging() throws IOException {
        try (InputStream settings = Logging.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(Objects.requireNonNull(settings));
        }
    }

    /// Takes effect for the whole process; called before the first library is. Java's logging itself is not begun: it looks through
    /// every jar for another one, which is not to be waited for at a start.
    static void configure() {
        System.setProperty(CONFIGURED_BY, Logging.class.getName());
    }
}
