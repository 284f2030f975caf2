package mn.biyelelt.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.LogManager;

/// Keeps libraries from speaking on stderr unless something went wrong there.
final class Logging {

    private Logging() {
    }

    /// Takes effect for the whole process; called before the first library is.
    static void configure() {
        try (InputStream settings = Logging.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(Objects.requireNonNull(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
