package mn.biyelelt.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import mn.biyelelt.ui.dialog.Opener;

/// Opens files as a double click in the system's own file window would. `java.awt.Desktop` is not used: it would start a second
/// window toolkit in the process.
final class SystemOpener implements Opener {

    /// Programs that hand the file over end soon; one that goes on has taken it.
    private static final long PATIENCE_SECONDS = 5;

    private final List<String> command;

    SystemOpener(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        command = name.contains("win")
                ? List.of("explorer.exe")
                : name.contains("mac") ? List.of("open") : List.of("xdg-open");
    }

    @Override
    public void open(Path path) throws IOException {
        var process = new ProcessBuilder(command.getFirst(), path.toAbsolutePath().toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            // Windows' explorer answers 1 even when it opened the file.
            if (ended && process.exitValue() != 0 && !command.getFirst().startsWith("explorer")) {
                throw new IOException(command.getFirst() + ": " + process.exitValue());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
