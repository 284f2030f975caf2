package mn.biyelelt.storage.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.WorkspaceCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A workspace whose folder is moved while it is open, as some systems allow: open files can be written on, where nobody would find them.
class MovedFolderTest {

    private static final Path DATA = Path.of("/w.biyelelt-data");
    private static final Path AWAY = Path.of("/away");

    private final MemoryDisk disk = new MemoryDisk();
    private final Session session = new Session(5, 3);

    @AfterEach
    void forget() {
        disk.close();
    }

    @Test
    void nothingIsSaidToBeSavedWhileTheFolderIsAway() throws IOException {
        try (Workspace workspace = session.create(disk)) {
            assertThat(Session.saved(workspace, session.change(1))).isEqualTo(1);
            disk.move(DATA, AWAY);
            assertThatThrownBy(() -> Session.saved(workspace, session.change(2))).isInstanceOfSatisfying(
                    StorageFailure.class, failure -> assertThat(failure.reason()).isEqualTo(Reason.DISK));
            disk.move(AWAY, DATA);
            var _ = workspace.retry().toCompletableFuture().join();
            assertThat(Session.saved(workspace, session.change(2))).isEqualTo(2);
            assertThat(Session.saved(workspace, session.change(3))).isEqualTo(3);
        }
        try (Workspace workspace = session.open(disk)) {
            assertThat(workspace.holdings()).isEqualTo(session.state(3));
        }
        assertThat(WorkspaceCheck.of(disk, Session.FILE).isSound()).isTrue();
    }
}
