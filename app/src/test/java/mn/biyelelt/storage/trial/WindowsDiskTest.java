package mn.biyelelt.storage.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.storage.Backups;
import mn.biyelelt.storage.OpeningReport;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.WorkspaceCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole life of a workspace where a file that is open cannot be replaced or deleted.
class WindowsDiskTest {

    private static final Path DATA = Path.of("/w.biyelelt-data");
    private static final Path BACKUP = Path.of("/copy.biyelelt-backup");

    private final MemoryDisk memory = new MemoryDisk();
    private final WindowsDisk disk = new WindowsDisk(memory);
    private final Session session = new Session(5, 20);

    @AfterEach
    void forget() {
        assertThat(disk.isFree()).as("nothing stays open").isTrue();
        disk.close();
        memory.close();
    }

    @Test
    void whatWasWrittenIsThereAgain() {
        write();
        assertOpensQuietly();
    }

    @Test
    void whoComesSecondMayRead() {
        write();
        try (Workspace first = session.open(disk)) {
            assertThatThrownBy(() -> session.open(disk)).isInstanceOfSatisfying(StorageFailure.class,
                    failure -> assertThat(failure.reason()).isEqualTo(Reason.LOCKED));
            try (Workspace second = Workspace.openReadOnly(disk, Session.FILE)) {
                assertThat(second.holdings()).isEqualTo(first.holdings());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void whatIsDamagedIsMadeAnew(Damage damage) {
        write();
        for (Path file : List.of(Session.FILE, DATA.resolve("marker"))) {
            Damages.damage(memory, file, damage, new Random(1));
            try (Workspace workspace = session.open(disk)) {
                assertThat(workspace.holdings()).isEqualTo(all());
            }
            assertOpensQuietly();
        }
    }

    @Test
    void aPasswordIsSetChangedAndTakenAway() {
        write();
        try (Workspace workspace = session.open(disk)) {
            workspace.setPassword(Session.password("нэг")).toCompletableFuture().join();
            Session.saved(workspace, session.nextChange());
        }
        assertThat(memory.filesWith(Marks::isPlain)).doesNotContainAnyElementsOf(memory.named());
        try (Workspace workspace = open("нэг")) {
            workspace.changePassword(Session.password("нэг"), Session.password("хоёр")).toCompletableFuture().join();
        }
        try (Workspace workspace = open("хоёр")) {
            assertThat(workspace.report()).isEqualTo(OpeningReport.QUIET);
            workspace.removePassword(Session.password("хоёр")).toCompletableFuture().join();
        }
        try (Workspace workspace = session.open(disk)) {
            assertThat(workspace.report()).isEqualTo(OpeningReport.QUIET);
            assertThat(workspace.holdings()).isEqualTo(session.nextState());
        }
    }

    @Test
    void aBackupBringsBackWhatItHas() {
        write();
        try (Workspace workspace = session.open(disk)) {
            Backups backups = workspace.backups();
            backups.writeTo(BACKUP).toCompletableFuture().join();
            Session.saved(workspace, Marks.plan());
            backups.restore(backups.readHere(BACKUP, Optional.empty())).toCompletableFuture().join();
            assertThat(workspace.holdings()).isEqualTo(all());
        }
        assertOpensQuietly();
    }

    private void write() {
        int half = session.length() / 2;
        try (Workspace workspace = session.create(disk)) {
            append(workspace, 1, half);
        }
        try (Workspace workspace = session.open(disk)) {
            append(workspace, half + 1, session.length());
        }
    }

    private void append(Workspace workspace, int first, int last) {
        for (int number = first; number <= last; number++) {
            Session.saved(workspace, session.change(number));
        }
    }

    private Holdings all() {
        return session.state(session.length());
    }

    private Workspace open(String password) {
        return Workspace.open(disk, Session.RULES, Session.FILE, Optional.of(Session.password(password)));
    }

    private void assertOpensQuietly() {
        try (Workspace workspace = session.open(disk)) {
            assertThat(workspace.report()).isEqualTo(OpeningReport.QUIET);
            assertThat(workspace.holdings()).isEqualTo(all());
        }
        assertThat(WorkspaceCheck.of(disk, Session.FILE).isSound()).isTrue();
    }
}
