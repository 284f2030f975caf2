package mn.biyelelt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mn.biyelelt.domain.plan.Holdings;

/// What a workspace is at the next opening.
final class Reopening {

    private Reopening() {
    }

    /// What it holds; nothing about it is to be told.
    static Holdings reopened(Path file) {
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.report()).isEqualTo(OpeningReport.QUIET);
            return workspace.holdings();
        }
    }

    /// The names in a folder, sorted.
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
