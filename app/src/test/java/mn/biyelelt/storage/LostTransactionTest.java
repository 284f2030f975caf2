package mn.biyelelt.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database that was killed between H2's mark that a transaction is committed and the end of that commit. H2 2.5.252 neither
/// finishes such a transaction at the next opening nor takes it back: reading gives the rows as they were before, and a write to one
/// of them never ends.
class LostTransactionTest {

    private static final Office OFFICE = new Office("Сумын эрүүл мэндийн төв", "soum-health-centre", "Говь", "Төв");
    private static final Plan EMPTY = Plan.empty(new PlanId(new UUID(1, 1)), "unit-plan", 2026);

    /// What the maps are called in which H2 notes what a transaction has changed, and where in one the mark of a commit stands.
    private static final String NOTES = "undoLog.";
    private static final long LAST_IN_TRANSACTION = (1L << 40) - 1;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeTwoEdits() {
        file = folder.resolve("w.mv.db");
        try (Workspace workspace = Workspace.create(file, OFFICE)) {
            Appending.append(workspace, new AddPlan(EMPTY));
            Appending.append(workspace, Appending.preamble(EMPTY, "Нэг"));
        }
    }

    @Test
    void aWorkspaceKilledAmidACommitTakesEdits() throws IOException, SQLException, ReflectiveOperationException {
        leaveInCommit("workspace", "plan", "cell");

        assertThat(edited("Хоёр")).isEqualTo(3);

        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.report()).isEqualTo(OpeningReport.QUIET);
            assertThat(workspace.holdings().plans()).isEqualTo(List.of(Appending.preamble(EMPTY, "Хоёр").change()
                    .apply(EMPTY)));
        }
        assertThat(WorkspaceCheck.of(file).isSound()).isTrue();
        assertThat(folder.resolve("w.biyelelt-data/aside")).doesNotExist();
    }

    /// The limit is no measure: without it a standstill would stop the whole run of tests.
    private long edited(String preamble) {
        return assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            try (Workspace workspace = Workspace.open(file)) {
                return Appending.append(workspace, Appending.preamble(EMPTY, preamble));
            }
        });
    }

    /// Leaves the files as a kill does: a row of each table changed by a transaction whose commit has begun, the lock not
    /// closed.
    private void leaveInCommit(String... tables) throws IOException, SQLException, ReflectiveOperationException {
        Path copy = Files.copy(file, folder.resolve("copy.mv.db"));
        String url = "jdbc:h2:file:" + folder.resolve("copy") + ";FILE_LOCK=NO;DB_CLOSE_ON_EXIT=FALSE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String table : tables) {
                    assertThat(statement.executeUpdate("update " + table + " set checksum = checksum")).isPositive();
                }
            }
            markAsCommitted(connection);
            Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.delete(copy);
        Files.writeString(folder.resolve("w.biyelelt-data/lock"), "open\n");
    }

    /// Puts H2's own mark of a commit behind the changes that the open transaction has noted. The class of the mark is H2's alone.
    private static void markAsCommitted(Connection connection) throws SQLException, ReflectiveOperationException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        MVStore store = session.getDatabase().getStore().getMvStore();
        MVMap<Long, Object> notes = store.getMapNames().stream().filter(name -> name.startsWith(NOTES))
                .map(store::<Long, Object>openMap).filter(map -> !map.isEmpty()).findAny().orElseThrow();
        var mark = Class.forName("org.h2.mvstore.tx.Record").getDeclaredConstructor(int.class);
        mark.setAccessible(true);
        notes.put(notes.lastKey() | LAST_IN_TRANSACTION, mark.newInstance(-1));
        store.commit();
        store.sync();
    }
}
