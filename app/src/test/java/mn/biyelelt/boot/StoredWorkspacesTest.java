package mn.biyelelt.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mn.biyelelt.storage.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workspaces on real files.
class StoredWorkspacesTest {

    @TempDir
    private Path folder;

    @Test
    void theSampleIsMadeOnceAndOpenedAgain() {
        Path home = folder.resolve("Biyelelt");
        var door = new StoredWorkspaces(home);
        door.sample().close();

        try (Workspace again = door.sample()) {
            assertThat(again.file()).isEqualTo(home.resolve("sample-2026.mv.db"));
        }
    }

    @Test
    void aSampleWhoseFileIsGoneIsMadeUnderAnotherNameAndWhatIsLeftOfItStays() throws IOException {
        var door = new StoredWorkspaces(folder);
        door.sample().close();
        Files.move(folder.resolve("sample-2026.mv.db"), folder.resolve("elsewhere.mv.db"));

        try (Workspace other = door.sample()) {
            assertThat(other.file()).isEqualTo(folder.resolve("sample-2026 (2).mv.db"));
            assertThat(other.holdings().plans()).hasSize(6);
        }
        try (Workspace again = door.sample()) {
            assertThat(again.file()).as("the same the next time").isEqualTo(folder.resolve("sample-2026 (2).mv.db"));
        }
        assertThat(folder.resolve("sample-2026.biyelelt-data/marker")).exists();
    }
}
