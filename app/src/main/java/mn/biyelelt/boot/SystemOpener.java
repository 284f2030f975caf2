package mn.biyelelt.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    SystemOpener(OperatingSystem system) {
        this(switch (system) {
            case WINDOWS -> List.of("explorer.exe");
            case MAC -> List.of("open");
            case LINUX, OTHER -> List.of("xdg-open");
        }, system == OperatingSystem.LINUX ? List.of("xdg-mime", "query") : List.of());
    }

    /// @param command opens what is named behind it
    /// @param asked   tells what kind a file is and which program is for a kind; empty where nobody is to be asked
    SystemOpener(List<String> command, List<String> asked) {
        this.command = List.copyOf(command);
        this.asked = List.copyOf(asked);
    }

    @Override
    public void open(Path path) throws IOException {
        String file = path.toAbsolutePath().toString();
        if (!asked.isEmpty() && hasNoProgram(file)) {
            throw new IOException("no program for " + file);
        }
        Process process = new ProcessBuilder(with(command, file)).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
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
        return SystemAnswer.of(with(asked, question, about)).map(answer -> answer.text().strip());
    }

    private static List<String> with(List<String> command, String... arguments) {
        return Stream.concat(command.stream(), Stream.of(arguments)).toList();
    }
}
