package mn.biyelelt.storage;

import static mn.biyelelt.storage.Appending.append;
import static mn.biyelelt.storage.Appending.preamble;
import static mn.biyelelt.storage.Reopening.names;
import static mn.biyelelt.storage.Reopening.reopened;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.storage.OpeningReport.Fault;
import mn.biyelelt.storage.OpeningReport.Finding;
import mn.biyelelt.storage.OpeningReport.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Workspaces that were not left as they are found.
class RecoveredWorkspaceTest {

    private static final Office OFFICE = new Office("Сумын эрүүл мэндийн төв", "soum-health-centre", "Говь", "Төв");
    private static final Plan EMPTY = Plan.empty(new PlanId(new UUID(1, 1)), "unit-plan", 2026);

    @TempDir
    Path folder;

    @Test
    void aDeletedDatabaseIsRebuilt() throws IOException {
        Path file = folder.resolve("w.mv.db");
        try (Workspace workspace = Workspace.create(file, OFFICE)) {
            append(workspace, new AddPlan(EMPTY));
        }
        Files.delete(file);

        assertThat(recovered(file)).isEqualTo(new OpeningReport(
                List.of(new Finding(Part.DATABASE, Fault.MISSING, file, Optional.empty())), Optional.empty(),
                Optional.empty()));
        assertThat(names(folder)).containsExactly("w.biyelelt-data", "w.mv.db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update cell set text = '80%'", "delete from cell",
        "update workspace set change_number = 1"})
    void aDatabaseThatSaysSomethingElseIsRebuilt(String sql) throws SQLException {
        Path file = folder.resolve("w.mv.db");
        try (Workspace workspace = Workspace.create(file, OFFICE)) {
            append(workspace, new AddPlan(EMPTY));
            append(workspace, preamble(EMPTY, "90%"));
        }
        try (Connection database = DriverManager.getConnection("jdbc:h2:" + folder.resolve("w"), "sa", "")) {
            database.createStatement().execute(sql);
        }

        assertThat(recovered(file).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.part()).isEqualTo(Part.DATABASE);
            assertThat(finding.aside()).hasValueSatisfying(kept -> assertThat(kept).exists());
        });
        assertThat(reopened(file).plans().getFirst().get(Fields.PREAMBLE)).isEqualTo("90%");
    }

    @Test
    void aTornTailIsSetAsideAndEverythingBeforeItKept() throws IOException {
        Path file = folder.resolve("w.mv.db");
        try (Workspace workspace = Workspace.create(file, OFFICE)) {
            append(workspace, new AddPlan(EMPTY));
        }
        byte[] torn = {0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 9, 9, 9, 9, '{'};
        Files.write(journal(), torn, StandardOpenOption.APPEND);

        try (Workspace workspace = Workspace.open(file)) {
            assertThat(append(workspace, preamble(EMPTY, "а"))).isEqualTo(2);
        }

        assertThat(reopened(file).plans().getFirst().get(Fields.PREAMBLE)).isEqualTo("а");
        try (Stream<Path> kept = Files.list(folder.resolve("w.biyelelt-data/aside"))) {
            assertThat(kept.toList()).singleElement().satisfies(
                    copy -> assertThat(Files.readAllBytes(copy)).isEqualTo(torn));
        }
    }

    @Test
    void aBrokenRecordBeforeTheLastCostsNothing() throws IOException {
        Path file = folder.resolve("w.mv.db");
        try (Workspace workspace = Workspace.create(file, OFFICE)) {
            append(workspace, new AddPlan(EMPTY));
            append(workspace, preamble(EMPTY, "а"));
        }
        byte[] bytes = Files.readAllBytes(journal());
        bytes[80] ^= 1;
        Files.write(journal(), bytes);

        assertThat(recovered(file).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.part()).isEqualTo(Part.JOURNAL);
            assertThat(finding.aside()).hasValueSatisfying(
                    kept -> assertThat(kept).hasBinaryContent(bytes));
        });
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(append(workspace, preamble(EMPTY, "б"))).isEqualTo(3);
        }
    }

    @Test
    void whatTheJournalLacksTheDatabaseHas() throws IOException {
        Path file = folder.resolve("w.mv.db");
        Workspace.create(file, OFFICE).close();
        byte[] empty = Files.readAllBytes(journal());
        try (Workspace workspace = Workspace.open(file)) {
            append(workspace, new AddPlan(EMPTY));
        }
        Files.write(journal(), empty);

        assertThat(recovered(file).missing()).isEmpty();
        assertThat(reopened(file).plans()).containsExactly(EMPTY);
    }

    private Path journal() {
        return folder.resolve("w.biyelelt-data/journal-000001.log");
    }

    /// Opens a workspace that is not as it was left, and makes sure that the next opening finds nothing any more.
    private static OpeningReport recovered(Path file) {
        OpeningReport report;
        Holdings holdings;
        try (Workspace workspace = Workspace.open(file)) {
            report = workspace.report();
            holdings = workspace.holdings();
        }
        assertThat(reopened(file)).isEqualTo(holdings);
        return report;
    }
}
