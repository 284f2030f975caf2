package mn.biyelelt.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mn.biyelelt.ui.dialog.Opener;

/// Opens files as a double click in the system's own file window would. `java.awt.Desktop` is not used: it would start a second
/// window toolkit in the process.
final class SystemOpener implements Opener {

    /// Programs that hand the file over end soon; one that goes on has taken it.
    private static final long PATIENCE_SECONDS = 5;

    private final List<String> command;
    private final List<String> asked;

    SystemOpener(String system) {
        this(command(system.toLowerCase(Locale.ROOT)),
                system.toLowerCase(Locale.ROOT).contains("linux") ? List.of("xdg-mime", "query") : List.of());
    }

    /// @param command opens what is named behind it
    /// @param asked   tells what kind a file is and which program is for a kind; empty where nobody is to be asked
    SystemOpener(List<String> command, List<String> asked) {
        this.command = List.copyOf(command);
        this.asked = List.copyOf(asked);
    }

    private static List<String> command(String system) {
        return system.contains("win")
                ? List.of("explorer.exe")
                : system.contains("mac") ? List.of("open") : List.of("xdg-open");
    }

    @Override
    public void open(Path path) throws IOException {
        String file = path.toAbsolutePath().toString();
        if (!asked.isEmpty() && hasNoProgram(file)) {
            throw new IOException("no program for " + file);
        }
        Process process = started(command, file).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
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

    /// Where no program is for a kind of file, xdg-open gives it to some browser, maybe one without a window, and is content. Where
    /// nobody answers it may try.
    private boolean hasNoProgram(String file) {
        return answer("filetype", file).filter(kind -> !kind.isEmpty()).flatMap(kind -> answer("default", kind))
                .filter(String::isEmpty).isPresent();
    }

    private Optional<String> answer(String question, String about) {
        try {
            Process process = started(asked, question, about).start();
            try (var out = process.getInputStream()) {
                return Optional.of(new String(out.readAllBytes(), StandardCharsets.UTF_8).strip());
            }
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static ProcessBuilder started(List<String> command, String... arguments) {
        return new ProcessBuilder(Stream.concat(command.stream(), Stream.of(arguments)).toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
