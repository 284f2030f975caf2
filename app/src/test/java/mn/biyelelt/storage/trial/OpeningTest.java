package mn.biyelelt.storage.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import mn.biyelelt.bench.GeneratedPlan;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.storage.CheckReport;
import mn.biyelelt.storage.OpeningReport;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.StorageRules;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.WorkspaceCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What opening makes of files that several misfortunes have met, and of disks that may not be written.
class OpeningTest {

    private static final Path DATA = Path.of("/w.biyelelt-data");
    private static final Path JOURNAL = DATA.resolve("journal-000001.log");
    private static final StorageRules NO_SNAPSHOTS = new StorageRules(5000, 1000, 1 << 20, 10);

    private final MemoryDisk disk = new MemoryDisk();
    private final Session session = new Session(5, 20);

    @AfterEach
    void forget() {
        disk.close();
    }

    @Test
    void whereSnapshotAndJournalAreBadTooTheUserIsToldWhichEditsAreMissing() throws IOException {
        int half = keepSnapshotAtTen();
        disk.delete(Session.FILE);
        disk.delete(DATA.resolve("snapshots/snapshot-000000000020"));
        breakRecordBehind(half);

        try (Workspace workspace = Workspace.open(disk, NO_SNAPSHOTS, Session.FILE)) {
            assertThat(workspace.holdings()).isEqualTo(session.state(half));
            assertThat(workspace.report().missing()).hasValueSatisfying(missing -> {
                assertThat(missing.first()).isEqualTo(half + 1);
                assertThat(missing.last()).isEqualTo(OptionalLong.of(20));
            });
            Plan plan = Plan.empty(new PlanId(new UUID(9, 9)), "unit-plan", 2027);
            assertThat(Session.saved(workspace, new AddPlan(plan))).isEqualTo(21);
        }
        try (Workspace workspace = Workspace.open(disk, NO_SNAPSHOTS, Session.FILE)) {
            assertThat(workspace.report()).isEqualTo(OpeningReport.QUIET);
        }
    }

    @Test
    void anOlderGenerationServesWhereTheNewestIsBad() throws IOException {
        keepSnapshotAtTen();
        disk.delete(Session.FILE);
        Damages.damage(disk, DATA.resolve("snapshots/snapshot-000000000020"), Damage.FLIPPED, new Random(1));

        try (Workspace workspace = Workspace.open(disk, NO_SNAPSHOTS, Session.FILE)) {
            assertThat(workspace.report().missing()).isEmpty();
            assertThat(workspace.report().findings()).hasSize(2);
            assertThat(workspace.holdings()).isEqualTo(session.state(20));
        }
    }

    @Test
    void aMarkerWithAnyOneBitFlippedIsWrittenAnew() {
        session.run(disk);
        byte[] marker = disk.contents(DATA.resolve("marker"));
        for (int bit = 0; bit < marker.length * 8; bit += 5) {
            byte[] flipped = marker.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            disk.put(DATA.resolve("marker"), flipped);
            CheckReport report = WorkspaceCheck.of(disk, Session.FILE);
            assertThat(report.missing()).as("bit %s", bit).isEmpty();
            assertThat(report.isSound()).as("bit %s", bit).isFalse();
        }
        try (Workspace workspace = Workspace.open(disk, Session.RULES, Session.FILE)) {
            assertThat(workspace.holdings()).isEqualTo(session.state(session.length()));
        }
        assertThat(disk.contents(DATA.resolve("marker"))).isEqualTo(marker);
    }

    /// The number of the last change stands there, and a wrong one would call edits missing that never were.
    @Test
    void noBitOfTheLockMakesEditsMissing() throws IOException {
        session.run(disk);
        Path lock = DATA.resolve("lock");
        byte[] left = disk.contents(lock);
        for (int bit = 0; bit < left.length * 8; bit++) {
            byte[] flipped = left.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            disk.put(lock, flipped);
            assertThat(WorkspaceCheck.of(disk, Session.FILE).missing()).as("bit %s", bit).isEmpty();
        }
    }

    @Test
    void whereNothingIsLeftNothingIsChanged() throws IOException {
        keepSnapshotAtTen();
        disk.put(Session.FILE, new byte[3000]);
        disk.put(JOURNAL, new byte[500]);
        for (Path snapshot : disk.list(DATA.resolve("snapshots"))) {
            disk.put(snapshot, new byte[500]);
        }
        List<Path> before = disk.list(DATA);

        assertThatThrownBy(() -> Workspace.open(disk, NO_SNAPSHOTS, Session.FILE))
                .isInstanceOfSatisfying(StorageFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.DAMAGED));
        assertThat(disk.list(DATA)).isEqualTo(before);
        assertThat(disk.contents(Session.FILE)).isEqualTo(new byte[3000]);
    }

    @Test
    void aDiskThatMayNotBeWrittenIsRead() {
        session.run(disk);
        try (var locked = new FaultyDisk(disk, FaultyDisk.Fault.BROKEN, 1);
                Workspace workspace = Workspace.open(locked, Session.RULES, Session.FILE)) {
            assertThat(workspace.report().readOnly()).isPresent();
            assertThat(workspace.holdings()).isEqualTo(session.state(session.length()));
            assertThatThrownBy(() -> Session.saved(workspace, session.nextChange()))
                    .isInstanceOfSatisfying(StorageFailure.class,
                            failure -> assertThat(failure.reason()).as("another try is of no use")
                                    .isEqualTo(Reason.READ_ONLY));
        }
    }

    /// H2 counts the values of a table after some thousand changes and notes the result in the table's statement.
    @Test
    void whatH2NotesOfALargeTableIsNoDamage() {
        try (Workspace workspace = Workspace.create(disk, Session.RULES, Session.FILE, session.state(0))) {
            Session.saved(workspace, new AddPlan(GeneratedPlan.of(1500)));
        }
        try (Workspace workspace = Workspace.open(disk, Session.RULES, Session.FILE)) {
            assertThat(workspace.report()).isEqualTo(OpeningReport.QUIET);
        }
    }

    @Test
    void readingOnlyChangesNothingAndNeedsNoLock() {
        session.run(disk);
        try (Workspace writing = Workspace.open(disk, Session.RULES, Session.FILE)) {
            int events = disk.log().size();
            try (Workspace reading = Workspace.openReadOnly(disk, Session.FILE)) {
                assertThat(reading.holdings()).isEqualTo(writing.holdings());
            }
            assertThat(disk.log()).hasSize(events);
        }
    }

    @Test
    void aCheckSeesADatabaseThatSaysSomethingElse() throws IOException {
        session.run(disk);
        assertThat(WorkspaceCheck.of(disk, Session.FILE).isSound()).isTrue();
        Damages.damage(disk, Session.FILE, Damage.EMPTIED, new Random(1));
        assertThat(WorkspaceCheck.of(disk, Session.FILE).isSound()).isFalse();
        assertThat(WorkspaceCheck.of(disk, Session.FILE).missing()).isEmpty();
    }

    @Test
    void aFullDiskTakesEditsAgainWhenThereIsRoom() {
        Workspace.create(disk, Session.RULES, Session.FILE, session.state(0)).close();
        try (var full = new FaultyDisk(disk, FaultyDisk.Fault.FULL, 40);
                Workspace workspace = Workspace.open(full, Session.RULES, Session.FILE)) {
            int saved = saveUntilRefused(workspace);
            assertThat(workspace.trouble()).hasValueSatisfying(
                    trouble -> assertThat(trouble.reason()).isEqualTo(Reason.FULL));
            assertThat(disk.kind(DATA.resolve("reserve"))).isEqualTo(MemoryDisk.Kind.NOTHING);
            assertThatThrownBy(() -> workspace.retry().toCompletableFuture().join())
                    .hasCauseInstanceOf(StorageFailure.class);
            full.mend();
            workspace.retry().toCompletableFuture().join();
            assertThat(Session.saved(workspace, session.change(saved + 1))).isEqualTo(saved + 1);
        }
        assertThat(WorkspaceCheck.of(disk, Session.FILE).isSound()).isTrue();
    }

    private int saveUntilRefused(Workspace workspace) {
        int number = 0;
        try {
            while (number < session.length()) {
                Session.saved(workspace, session.change(number + 1));
                number++;
            }
        } catch (StorageFailure _) {
            return number;
        }
        throw new AssertionError("never refused");
    }

    /// Twenty changes in one journal, with snapshots at 0, 10 and 20.
    private int keepSnapshotAtTen() {
        Workspace.create(disk, NO_SNAPSHOTS, Session.FILE, session.state(0)).close();
        for (int first : List.of(1, 11)) {
            try (Workspace workspace = Workspace.open(disk, NO_SNAPSHOTS, Session.FILE)) {
                for (int number = first; number < first + 10; number++) {
                    Session.saved(workspace, session.change(number));
                }
            }
        }
        return 10;
    }

    /// The record that follows change `number` begins behind as many records and the head.
    private void breakRecordBehind(int number) {
        byte[] journal = disk.contents(JOURNAL);
        int at = 40;
        for (int i = 0; i < number; i++) {
            at += 16 + ByteBuffer.wrap(journal).getInt(at);
        }
        journal[at + 20] ^= 1;
        disk.put(JOURNAL, journal);
    }
}
