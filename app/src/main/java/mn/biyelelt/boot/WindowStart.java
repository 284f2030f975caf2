package mn.biyelelt.boot;

import java.nio.file.Path;
import java.util.Optional;
import mn.biyelelt.cli.CommandLineProgram;
import mn.biyelelt.cli.Terminal;

/// Opens the window where there is a display.
final class WindowStart implements CommandLineProgram.WindowStart {

    @Override
    public Optional<Integer> open(Optional<Path> file, Terminal terminal) {
        return Optional.empty();
    }
}
