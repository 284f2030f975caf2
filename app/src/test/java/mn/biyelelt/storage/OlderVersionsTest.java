package mn.biyelelt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.storage.migration.Migrations;
import mn.biyelelt.wire.PlanJson;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Workspaces as each released version left them, in `version…` of the test resources.
class OlderVersionsTest {

    private static final List<String> FILES = List.of("w.mv.db", "w.biyelelt-data/journal-000001.log",
            "w.biyelelt-data/lock", "w.biyelelt-data/marker", "expected.json");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = 1)
    void anOlderWorkspaceOpensAndIsBroughtUpToDate(int version) throws IOException {
        Path file = copyOf(version);
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.report()).isEqualTo(OpeningReport.QUIET);
            assertThat(workspace.holdings().plans()).isEqualTo(expected());
            assertThat(workspace.holdings().office().name()).isEqualTo("Сумын эрүүл мэндийн төв");
        }
        assertThat(folder.resolve("w.biyelelt-data/marker")).content().contains("version " + Migrations.NEWEST + "\n");
        assertThat(WorkspaceCheck.of(file).isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = 1)
    void anOlderWorkspaceCanBeReadWhereNothingMayBeChanged(int version) throws IOException {
        Path file = copyOf(version);
        byte[] before = Files.readAllBytes(file);
        try (Workspace workspace = Workspace.openReadOnly(file)) {
            assertThat(workspace.holdings().plans()).isEqualTo(expected());
            assertThat(workspace.holdings().office().name()).isEqualTo("Сумын эрүүл мэндийн төв");
        }
        assertThat(file).hasBinaryContent(before);
        assertThat(folder.resolve("w.biyelelt-data/snapshots")).doesNotExist();
    }

    /// Its journal begins with the first change; only the office is nowhere else.
    @ParameterizedTest
    @ValueSource(ints = 1)
    void anOlderWorkspaceWithoutItsDatabaseLosesItsOfficeAtMost(int version) throws IOException {
        Path file = copyOf(version);
        Files.delete(file);
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.report().findings()).extracting(OpeningReport.Finding::part)
                    .contains(OpeningReport.Part.DATABASE, OpeningReport.Part.OFFICE);
            assertThat(workspace.holdings().plans()).isEqualTo(expected());
        }
    }

    private Path copyOf(int version) throws IOException {
        Files.createDirectory(folder.resolve("w.biyelelt-data"));
        for (String name : FILES) {
            try (InputStream in = Objects.requireNonNull(
                    OlderVersionsTest.class.getResourceAsStream("version" + version + "/" + name))) {
                Files.copy(in, folder.resolve(name));
            }
        }
        return folder.resolve("w.mv.db");
    }

    private List<Plan> expected() throws IOException {
        return PlanJson.read(Files.readAllBytes(folder.resolve("expected.json")), UUID::randomUUID);
    }
}
