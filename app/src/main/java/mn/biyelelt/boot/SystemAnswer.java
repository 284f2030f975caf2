package mn.biyelelt.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// What a program of the system answered.
///
/// @param code its exit code
/// @param text what it printed, a few lines at most
record SystemAnswer(int code, String text) {

    private static final long PATIENCE_SECONDS = 60;

    /// Asks a program and waits for its answer; empty if there is no such program, or none that ends. For background threads.
    static Optional<SystemAnswer> of(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try (var out = process.getInputStream()) {
                process.getOutputStream().close();
                return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        ? Optional.of(new SystemAnswer(process.exitValue(),
                                new String(out.readAllBytes(), StandardCharsets.UTF_8)))
                        : Optional.empty();
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
