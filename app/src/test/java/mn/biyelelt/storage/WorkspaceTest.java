package mn.biyelelt.storage;

import static mn.biyelelt.storage.Appending.append;
import static mn.biyelelt.storage.Appending.preamble;
import static mn.biyelelt.storage.Reopening.names;
import static mn.biyelelt.storage.Reopening.reopened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import mn.biyelelt.domain.change.ChangeRejected;
import mn.biyelelt.domain.change.RandomChanges;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.change.WorkspaceChange.PutForm;
import mn.biyelelt.domain.change.WorkspaceChange.RemovePlan;
import mn.biyelelt.domain.change.WorkspaceChange.SetOffice;
import mn.biyelelt.domain.change.WorkspaceChange.SetPeople;
import mn.biyelelt.domain.change.WorkspaceChange.SetUnits;
import mn.biyelelt.domain.change.WorkspaceChange.Together;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.RandomPlans;
import mn.biyelelt.domain.plan.RandomTexts;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.LocalDisk;
import mn.biyelelt.storage.migration.Migrations;
import mn.biyelelt.storage.secret.Password;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {

    private static final Office OFFICE = new Office("Сумын эрүүл мэндийн төв", "soum-health-centre", "Говь", "Төв");
    private static final Plan EMPTY = Plan.empty(new PlanId(new UUID(1, 1)), "unit-plan", 2026);

    @TempDir
    Path folder;

    @Test
    void aNewWorkspaceHoldsItsOfficeAndNothingElse() {
        Path file = folder.resolve("w.mv.db");
        try (Workspace made = Workspace.create(file, OFFICE)) {
            assertThat(made.holdings()).isEqualTo(Holdings.startingWith(OFFICE));
        }
        assertThat(reopened(file)).isEqualTo(Holdings.startingWith(OFFICE));
    }

    @Test
    void theFilesStandWhereTheyShould() throws IOException {
        Workspace.create(folder.resolve("w.mv.db"), OFFICE).close();

        assertThat(names(folder)).containsExactly("w.biyelelt-data", "w.mv.db");
        assertThat(names(folder.resolve("w.biyelelt-data"))).containsExactly("journal-000001.log", "lock", "marker",
                "reserve", "snapshots");
    }

    static LongStream seeds() {
        return LongStream.range(0, 6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatWasAppendedIsThereAfterReopening(long seed) {
        Path file = folder.resolve("w.mv.db");
        var random = new Random(seed);
        Holdings expected = Holdings.startingWith(OFFICE);
        try (Workspace workspace = Workspace.create(file, OFFICE)) {
            for (WorkspaceChange change : changes(random)) {
                expected = change.apply(expected);
                append(workspace, change);
            }
            assertThat(workspace.holdings()).isEqualTo(expected);
        }
        assertThat(reopened(file)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatTheDatabaseLacksIsReplayedFromTheJournal(long seed) throws IOException {
        Path file = folder.resolve("w.mv.db");
        Path old = folder.resolve("old");
        var random = new Random(seed);
        Holdings expected;
        List<WorkspaceChange> changes = changes(random);
        try (Workspace workspace = Workspace.create(file, OFFICE)) {
            changes.subList(0, changes.size() / 2).forEach(change -> append(workspace, change));
        }
        Files.copy(file, old);
        try (Workspace workspace = Workspace.open(file)) {
            changes.subList(changes.size() / 2, changes.size()).forEach(change -> append(workspace, change));
            expected = workspace.holdings();
        }
        Files.delete(file);
        Files.move(old, file);

        assertThat(reopened(file)).isEqualTo(expected);
        assertThat(reopened(file)).isEqualTo(expected);
    }

    @Test
    void changesAreNumberedOverAllSessions() {
        Path file = folder.resolve("w.mv.db");
        try (Workspace workspace = Workspace.create(file, OFFICE)) {
            assertThat(append(workspace, new AddPlan(EMPTY))).isEqualTo(1);
            assertThat(append(workspace, preamble(EMPTY, "а"))).isEqualTo(2);
        }
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(append(workspace, preamble(EMPTY, "б"))).isEqualTo(3);
        }
    }

    @Test
    void everyTextComesBackToTheLetter() {
        Path file = folder.resolve("w.mv.db");
        var texts = new ArrayList<>(RandomTexts.nasty());
        texts.add(RandomTexts.huge(new Random(1)));
        try (Workspace workspace = Workspace.create(file, OFFICE)) {
            texts.forEach(text -> append(workspace, new AddPlan(planWith(text, texts.indexOf(text)))));
        }
        assertThat(reopened(file).plans()).extracting(plan -> plan.get(Fields.PREAMBLE)).isEqualTo(texts);
    }

    @Test
    void aRefusedChangeLeavesNoTrace() {
        Path file = folder.resolve("w.mv.db");
        try (Workspace workspace = Workspace.create(file, OFFICE)) {
            assertThatThrownBy(() -> append(workspace, preamble(EMPTY, "а"))).isInstanceOf(ChangeRejected.class);
            assertThat(append(workspace, new AddPlan(EMPTY))).isEqualTo(1);
        }
        assertThat(reopened(file).plans()).containsExactly(EMPTY);
    }

    @Test
    void aSecondWindowIsToldThatTheFileIsInUse() {
        Path file = folder.resolve("w.mv.db");
        try (Workspace first = Workspace.create(file, OFFICE)) {
            assertFailure(() -> Workspace.open(file), Reason.LOCKED);
            append(first, new AddPlan(EMPTY));
        }
        assertThat(reopened(file).plans()).containsExactly(EMPTY);
    }

    @Test
    void aFileInUseSaysSoBeforeItAsksForItsPassword() {
        Path file = folder.resolve("w.mv.db");
        try (var password = Password.of("мөнгөн хөндий".toCharArray());
                Workspace first = Workspace.create(file, OFFICE, password)) {
            assertFailure(() -> Workspace.open(file), Reason.LOCKED);
            append(first, new AddPlan(EMPTY));
        }
        assertFailure(() -> Workspace.open(file), Reason.PASSWORD_NEEDED);
    }

    @Test
    void aMissingFileIsNoNewWorkspace() throws IOException {
        assertFailure(() -> Workspace.open(folder.resolve("w.mv.db")), Reason.MISSING);
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void whatIsNoWorkspaceIsLeftAsItIs() throws IOException {
        assertUntouched("empty.mv.db", new byte[0], Reason.EMPTY);
        assertUntouched("text.mv.db", "Төлөвлөгөө".getBytes(StandardCharsets.UTF_8), Reason.NO_WORKSPACE);
        assertUntouched("zip.mv.db", new byte[]{'P', 'K', 3, 4, 0, 0}, Reason.NO_WORKSPACE);
        Files.createDirectory(folder.resolve("folder.mv.db"));
        assertFailure(() -> Workspace.open(folder.resolve("folder.mv.db")), Reason.NO_FILE);
        assertFailure(() -> Workspace.open(folder.resolve("w.json")), Reason.WRONG_NAME);
        assertFailure(() -> Workspace.open(folder.resolve(".mv.db")), Reason.WRONG_NAME);
    }

    @Test
    void aForeignDatabaseIsNeverOpened() throws IOException {
        Path file = folder.resolve("w.mv.db");
        Workspace.create(file, OFFICE).close();
        assertUntouched("foreign.mv.db", Files.readAllBytes(file), Reason.NO_WORKSPACE);
    }

    @Test
    void aNewerWorkspaceIsLeftAsItIs() throws IOException {
        Path file = folder.resolve("w.mv.db");
        Workspace.create(file, OFFICE).close();
        Path marker = folder.resolve("w.biyelelt-data/marker");
        new Marker(Migrations.NEWEST + 1, new UUID(1, 1)).write(new LocalDisk(), marker);
        byte[] before = Files.readAllBytes(file);

        assertFailure(() -> Workspace.open(file), Reason.NEWER);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void tablesOfANewerProgramAreRefusedWhateverTheMarkerSays() throws SQLException {
        Path file = folder.resolve("w.mv.db");
        Workspace.create(file, OFFICE).close();
        try (Connection database = DriverManager.getConnection("jdbc:h2:" + folder.resolve("w"), "sa", "")) {
            database.createStatement().execute("insert into schema_version values (4, 'V4__later.sql')");
        }

        assertFailure(() -> Workspace.open(file), Reason.NEWER);
    }

    @Test
    void anExistingFileIsNotOverwritten() throws IOException {
        Path file = folder.resolve("w.mv.db");
        Files.writeString(file, "тэмдэглэл");

        assertFailure(() -> Workspace.create(file, OFFICE), Reason.EXISTS);
        assertThat(names(folder)).containsExactly("w.mv.db");
        assertThat(Files.readString(file)).isEqualTo("тэмдэглэл");
    }

    @Test
    void aMissingFolderIsNotMade() throws IOException {
        assertFailure(() -> Workspace.create(folder.resolve("алга/w.mv.db"), OFFICE), Reason.NO_FOLDER);
        assertThat(names(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Өвөрхангай сум 2026", "а;IFEXISTS=FALSE;б", "100%25 'а' \"б\"", "~", "a:b", "#?&=+"})
    void anyNameWillDo(String name) throws IOException {
        Path file = Files.createDirectory(folder.resolve(name)).resolve(name + ".mv.db");
        try (Workspace workspace = Workspace.create(file, OFFICE)) {
            append(workspace, new AddPlan(EMPTY));
        }
        assertThat(reopened(file).plans()).containsExactly(EMPTY);
        assertThat(names(folder)).containsExactly(name);
        assertThat(names(folder.resolve(name))).containsExactly(name + ".biyelelt-data", name + ".mv.db");
    }

    @Test
    void whatIsAppendedAfterClosingIsRefused() {
        Workspace workspace = Workspace.create(folder.resolve("w.mv.db"), OFFICE);
        workspace.close();
        workspace.close();

        assertFailure(() -> append(workspace, new AddPlan(EMPTY)), Reason.CLOSED);
    }

    private void assertUntouched(String name, byte[] bytes, Reason reason) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<String> before = names(folder);

        assertFailure(() -> Workspace.open(file), reason);

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(names(folder)).isEqualTo(before);
    }

    private static void assertFailure(ThrowingCallable work, Reason reason) {
        assertThatThrownBy(work).isInstanceOfSatisfying(StorageFailure.class,
                failure -> assertThat(failure.reason()).isEqualTo(reason));
    }

    private static List<WorkspaceChange> changes(Random random) {
        var plans = RandomPlans.of(random);
        var changes = RandomChanges.of(random);
        Holdings wanted = plans.holdings();
        var list = new ArrayList<WorkspaceChange>();
        list.add(new SetOffice(wanted.office()));
        list.add(new SetPeople(wanted.people()));
        list.add(new SetUnits(wanted.units()));
        wanted.forms().forEach((id, source) -> list.add(new PutForm(id, source)));
        list.add(new Together(wanted.plans().stream().<WorkspaceChange>map(AddPlan::new).toList()));
        Plan plan = wanted.plans().getLast();
        for (int i = 0; i < 25; i++) {
            var change = changes.next(plan);
            plan = change.apply(plan);
            list.add(new EditPlan(plan.id(), change));
        }
        list.add(new RemovePlan(wanted.plans().getFirst().id()));
        return list;
    }

    private static Plan planWith(String preamble, int number) {
        return new Plan(new PlanId(new UUID(5, number)), "unit-plan", 2026,
                EMPTY.cells().with(Fields.PREAMBLE, preamble),
                List.of(), List.of());
    }
}
