package mn.biyelelt.storage.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.OpeningText;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.trial.FaultyDisk.Fault;
import mn.biyelelt.ui.session.Failure;
import mn.biyelelt.wire.ChangeJson;
import mn.biyelelt.wire.JsonRejected;
import org.junit.jupiter.api.Test;

/// What is said of failures, printed or noted beside the files tells no cell. The program has no log file; what is printed, what a
/// person copies for the one who mends it, and the notes in the workspace's folder are all there is.
class NoCellTextsTest {

    private static final WorkspaceChange MARKED = Marks.plan();

    /// H2 quotes what it was given, so the details must not quote H2.
    @Test
    void whatALibraryQuotesIsNotInTheDetails() {
        SQLException quoting = catchThrowableOfType(SQLException.class, NoCellTextsTest::tooLong);
        assertThat(tells(quoting.toString())).isTrue();

        String details = Failure.of("Алдаа", new IllegalStateException(quoting.getMessage(), quoting)).details();

        assertThat(tells(details)).isFalse();
        assertThat(details).contains("JdbcSQLDataException", "NoCellTextsTest.tooLong");
    }

    @Test
    void aRefusedRecordIsNotInTheDetails() {
        byte[] record = new String(ChangeJson.write(MARKED), StandardCharsets.UTF_8)
                .replace("\"unit-plan\"", "7").getBytes(StandardCharsets.UTF_8);
        JsonRejected refused = catchThrowableOfType(JsonRejected.class, () -> ChangeJson.read(record));
        assertThat(tells(Failure.of("Алдаа", refused).details())).isFalse();
    }

    @Test
    void failuresOfTheDiskPrintAndNoteNoCell() throws IOException {
        var said = new ArrayList<String>();
        String printed = printedWhile(() -> {
            for (Fault fault : Fault.values()) {
                for (long failing = 40; failing < 200; failing += 9) {
                    work(fault, failing, said);
                }
            }
        });
        assertThat(said).hasSizeGreaterThan(5).noneMatch(NoCellTextsTest::tells);
        assertThat(tells(printed)).isFalse();
    }

    @Test
    void notesBesideTheFilesTellNoCell() throws IOException {
        try (var disk = new MemoryDisk()) {
            try (Workspace workspace = Workspace.create(disk, Session.RULES, Session.FILE,
                    new Session(1, 2).state(0))) {
                Session.saved(workspace, MARKED);
            }
            Damages.damage(disk, Session.FILE, Damage.CUT, new Random(1));
            try (Workspace workspace = Workspace.open(disk, Session.RULES, Session.FILE)) {
                assertThat(OpeningText.of(workspace.report(), Messages.in(Language.MONGOLIAN), ZoneOffset.UTC))
                        .isNotEmpty().noneMatch(NoCellTextsTest::tells);
            }
            Path data = Path.of("/w.biyelelt-data");
            for (String note : List.of("lock", "marker", "reserve")) {
                assertThat(Marks.tells(disk.contents(data.resolve(note)))).as(note).isFalse();
            }
        }
    }

    /// Appends until something is refused, and once more, on a disk that fails.
    private static void work(Fault fault, long failing, List<String> said) {
        try (var disk = new MemoryDisk(); var faulty = new FaultyDisk(disk, fault, failing)) {
            try (Workspace workspace = Workspace.create(faulty, Session.RULES, Session.FILE,
                    new Session(1, 2).state(0))) {
                for (WorkspaceChange change : Stream.of(MARKED, new Session(1, 2).nextChange()).toList()) {
                    note(() -> Session.saved(workspace, change), said);
                }
                workspace.trouble().ifPresent(trouble -> note(trouble, said));
                faulty.mend();
            } catch (StorageFailure e) {
                note(e, said);
                faulty.mend();
            }
            note(() -> Workspace.open(disk, Session.RULES, Session.FILE).close(), said);
        }
    }

    private static void note(Runnable work, List<String> said) {
        try {
            work.run();
        } catch (RuntimeException e) {
            note(e, said);
        }
    }

    private static void note(RuntimeException failure, List<String> said) {
        said.add(Failure.of(String.valueOf(failure.getMessage()), failure).details());
    }

    private static String printedWhile(Runnable work) {
        var printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (var all = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(all);
            System.setErr(all);
            work.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void tooLong() throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:h2:mem:", "sa", "");
                var statement = database.prepareStatement("select cast(? as integer)")) {
            statement.setString(1, "ZorigMark");
            statement.executeQuery();
        }
    }

    private static boolean tells(String text) {
        return Marks.tells(text.getBytes(StandardCharsets.UTF_8));
    }
}
