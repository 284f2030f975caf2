package mn.biyelelt.storage.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.storage.CheckReport.Condition;
import mn.biyelelt.storage.OpeningReport;
import mn.biyelelt.storage.OpeningReport.Part;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.WorkspaceCheck;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A workspace with a password, on a disk in memory.
class PasswordTest {

    private static final String RIGHT = "Зөв нууц үг 1";
    private static final String OTHER = "өөр үг";
    private static final Path DATA = Path.of("/w.biyelelt-data");
    private static final Path SNAPSHOTS = DATA.resolve("snapshots");
    private static final List<Path> KEYS = List.of(DATA.resolve("key"), DATA.resolve("key-again"));

    private final Session session = new Session(3, 30);
    private final MemoryDisk disk = new MemoryDisk();

    @AfterEach
    void close() {
        disk.close();
    }

    @Test
    void whatIsWrittenWithAPasswordIsReadWithIt() {
        makeEncrypted();
        try (Workspace workspace = open(RIGHT)) {
            assertThat(workspace.report()).isEqualTo(OpeningReport.QUIET);
            assertThat(workspace.holdings()).isEqualTo(marked());
            assertThat(workspace.hasPassword()).isTrue();
        }
    }

    @Test
    void thePastOfAPlanIsReadWithIt() {
        makeEncrypted();
        try (Workspace workspace = open(RIGHT)) {
            Plan plan = workspace.holdings().plans().getFirst();
            assertThat(workspace.history(workspace.holdings(), workspace.number(), 5).toCompletableFuture()
                    .join().plans()).containsKey(plan.id());
        }
    }

    @Test
    void noByteThatWasEverWrittenTellsACell() {
        makeEncrypted();
        assertThat(disk.filesWith(Marks::isPlain)).isEmpty();
        assertThat(disk.log().stream().filter(DiskEvent.Write.class::isInstance).map(DiskEvent.Write.class::cast)
                .filter(write -> Marks.tells(write.bytes()))).isEmpty();
    }

    @Test
    void withoutAPasswordTheSameSearchFindsTheCell() {
        makePlain();
        assertThat(disk.filesWith(Marks::tells)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aWrongPasswordIsRefusedAndChangesNothing() {
        makeEncrypted();
        int events = disk.log().size();
        assertFailure(Reason.WRONG_PASSWORD, () -> open(OTHER));
        assertFailure(Reason.WRONG_PASSWORD, () -> open(""));
        assertFailure(Reason.PASSWORD_NEEDED, () -> Workspace.open(disk, Session.RULES, Session.FILE));
        assertFailure(Reason.PASSWORD_NEEDED, () -> Workspace.openReadOnly(disk, Session.FILE));
        assertFailure(Reason.PASSWORD_NEEDED, () -> WorkspaceCheck.of(disk, Session.FILE));
        assertThat(disk.log()).hasSize(events);
    }

    @Test
    void lettersCountTheSameHoweverTheyArePutTogether() {
        makeEncrypted("Й нууц");
        open("\u0418\u0306 нууц").close();
    }

    @Test
    void aPasswordThatIsSetLeavesNothingReadableBehind() throws IOException {
        makePlain();
        damageJournalAndOpen();
        Set<Integer> before = new HashSet<>(disk.filesWith(Marks::isPlain));
        Set<Integer> named = disk.named();
        before.retainAll(named);
        assertThat(before).hasSizeGreaterThan(3);

        try (Workspace workspace = open("")) {
            done(workspace.setPassword(Session.password(RIGHT)));
            assertThat(workspace.hasPassword()).isTrue();
            assertThat(disk.filesWith(Marks::isPlain)).doesNotContainAnyElementsOf(before);
            assertThat(disk.filesWith(Marks::isPlain)).doesNotContainAnyElementsOf(disk.named());
            Session.saved(workspace, session.nextChange());
        }

        assertThat(disk.filesWith(Marks::isPlain)).doesNotContainAnyElementsOf(disk.named());
        assertFailure(Reason.PASSWORD_NEEDED, () -> Workspace.open(disk, Session.RULES, Session.FILE));
        assertOpensQuietly(RIGHT);
        assertThat(disk.list(DATA.resolve("aside"))).isNotEmpty()
                .allMatch(file -> file.toString().endsWith(".encrypted"));
    }

    @Test
    void whatWasSetAsideComesBackWhenThePasswordGoes() throws IOException {
        makePlain();
        damageJournalAndOpen();
        Path kept = disk.list(DATA.resolve("aside")).getFirst();
        byte[] contents = disk.contents(kept);
        try (Workspace workspace = open("")) {
            done(workspace.setPassword(Session.password(RIGHT)));
            done(workspace.removePassword(Session.password(RIGHT)));
        }
        assertThat(disk.contents(kept)).isEqualTo(contents);
    }

    @Test
    void aChangedPasswordOpensAndTheOldOneDoesNot() throws IOException {
        makeEncrypted();
        try (Workspace workspace = open(RIGHT)) {
            assertFailure(Reason.WRONG_PASSWORD, () -> done(
                    workspace.changePassword(Session.password(OTHER), Session.password("x"))));
            done(workspace.changePassword(Session.password(RIGHT), Session.password(OTHER)));
        }
        assertFailure(Reason.WRONG_PASSWORD, () -> open(RIGHT));
        assertOpensQuietly(OTHER);
        for (Path key : KEYS) {
            disk.delete(key);
        }
        assertFailure(Reason.WRONG_PASSWORD, () -> open(RIGHT));
        open(OTHER).close();
    }

    @Test
    void aRemovedPasswordIsNotAskedAnyMore() throws IOException {
        makeEncrypted();
        try (Workspace workspace = open(RIGHT)) {
            assertFailure(Reason.WRONG_PASSWORD, () -> done(workspace.removePassword(Session.password(OTHER))));
            assertFailure(Reason.WRONG_PASSWORD, () -> done(workspace.setPassword(Session.password(OTHER))));
            done(workspace.removePassword(Session.password(RIGHT)));
            assertThat(workspace.hasPassword()).isFalse();
            assertThat(workspace.holdings()).isEqualTo(marked());
        }
        assertOpensQuietly("");
        assertThat(disk.list(DATA)).doesNotContainAnyElementsOf(KEYS);
        assertThat(WorkspaceCheck.of(disk, Session.FILE).isSound()).isTrue();
    }

    @Test
    void oneOfTheKeysFilesIsEnough() throws IOException {
        makeEncrypted();
        Damages.damage(disk, KEYS.getFirst(), Damage.FLIPPED, new Random(1));
        assertThat(WorkspaceCheck.of(disk, Session.FILE, Optional.of(Session.password(RIGHT))).files())
                .anyMatch(file -> file.part() == Part.KEY && file.condition() == Condition.DAMAGED);
        try (Workspace workspace = open(RIGHT)) {
            assertThat(workspace.report().findings()).singleElement()
                    .matches(finding -> finding.part() == Part.KEY && finding.aside().isPresent());
        }
        assertOpensQuietly(RIGHT);
        disk.delete(KEYS.getLast());
        open(RIGHT).close();
        assertThat(WorkspaceCheck.of(disk, Session.FILE, Optional.of(Session.password(RIGHT))).isSound()).isTrue();
    }

    @Test
    void withoutBothFilesTheKeyInASnapshotIsEnough() throws IOException {
        makeEncrypted();
        disk.delete(KEYS.getFirst());
        disk.put(KEYS.getLast(), new byte[100]);
        assertFailure(Reason.PASSWORD_NEEDED, () -> open(Optional.empty()));
        assertFailure(Reason.WRONG_PASSWORD, () -> open(OTHER));
        open(RIGHT).close();
        assertOpensQuietly(RIGHT);
    }

    @Test
    void withoutAnyKeyItIsSaidSoAndNothingIsChanged() throws IOException {
        makeEncrypted();
        for (Path key : KEYS) {
            disk.put(key, new byte[10]);
        }
        for (Path snapshot : disk.list(SNAPSHOTS)) {
            disk.delete(snapshot);
        }
        int events = disk.log().size();
        assertFailure(Reason.KEY_LOST, () -> open(RIGHT));
        assertFailure(Reason.KEY_LOST, () -> open(Optional.empty()));
        assertThat(disk.log()).hasSize(events);
    }

    @Test
    void aForeignKeyInAWorkspaceWithoutPasswordIsInNobodysWay() throws IOException {
        makePlain();
        disk.create(KEYS.getFirst()).close();
        try (Workspace workspace = open("")) {
            assertThat(workspace.hasPassword()).isFalse();
            assertThat(workspace.holdings()).isEqualTo(marked());
        }
        assertOpensQuietly("");
    }

    @Test
    void aWorkspaceWithAPasswordIsReadWithoutBeingChanged() {
        makeEncrypted();
        int events = disk.log().size();
        try (Workspace reading = Workspace.openReadOnly(disk, Session.FILE, Optional.of(Session.password(RIGHT)))) {
            assertThat(reading.holdings()).isEqualTo(marked());
            assertThat(reading.hasPassword()).isTrue();
            assertFailure(Reason.READ_ONLY, () -> done(reading.removePassword(Session.password(RIGHT))));
        }
        assertThat(disk.log()).hasSize(events);
    }

    private Holdings marked() {
        return Marks.plan().apply(session.state(session.length()));
    }

    private void makeEncrypted() {
        makeEncrypted(RIGHT);
    }

    private void makeEncrypted(String password) {
        var encrypted = new Session(3, 30, Optional.of(password));
        encrypted.run(disk);
        try (Workspace workspace = encrypted.open(disk)) {
            Session.saved(workspace, Marks.plan());
        }
    }

    private void makePlain() {
        session.run(disk);
        try (Workspace workspace = session.open(disk)) {
            Session.saved(workspace, Marks.plan());
        }
    }

    /// Leaves a journal with readable texts in `aside/`.
    private void damageJournalAndOpen() throws IOException {
        Path last = disk.list(DATA).stream().filter(file -> file.toString().endsWith(".log")).toList().getLast();
        byte[] journal = disk.contents(last);
        journal[journal.length - 1] ^= 1;
        disk.put(last, journal);
        try (Workspace workspace = open("")) {
            assertThat(workspace.holdings()).isEqualTo(marked());
        }
    }

    private Workspace open(String password) {
        return open(Optional.of(password));
    }

    private Workspace open(Optional<String> password) {
        return Workspace.open(disk, Session.RULES, Session.FILE, password.map(Session::password));
    }

    private void assertOpensQuietly(String password) {
        try (Workspace workspace = open(password)) {
            assertThat(workspace.report()).isEqualTo(OpeningReport.QUIET);
            assertThat(workspace.holdings().plans()).contains(marked().plans().getLast());
        }
    }

    private static void done(CompletionStage<Boolean> work) {
        try {
            work.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void assertFailure(Reason reason, ThrowingCallable opening) {
        assertThatThrownBy(opening).isInstanceOfSatisfying(StorageFailure.class,
                failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
