package mn.biyelelt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import mn.biyelelt.domain.change.ChangeNote;
import mn.biyelelt.domain.change.ChangeNote.Door;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.storage.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditCommandsTest {

    private static final String PLAN = id(1);
    private static final String GROUP = id(3);
    private static final String ONE_LINE = id(4);
    private static final String LINE = id(5);
    private static final String TWO_LINES = id(6);
    private static final String SIGNATURE = id(9);
    private static final ReportPeriod YEAR = ReportPeriod.yearOf(2026);

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void makeWorkspace() throws IOException {
        Path json = folder.resolve("p.json");
        Files.writeString(json, """
                {"format": "biyelelt-plan", "version": 1, "plan": {"id": "%s", "form": "unit-annual-report", "year": 2026,
                 "sections": [{"id": "%s", "rows": [{"kind": "group", "id": "%s", "number": "1"},
                   {"kind": "activity", "id": "%s", "number": "1.1", "indicators": [{"id": "%s"}]},
                   {"kind": "activity", "id": "%s", "number": "1.2", "indicators": [{"id": "%s"}, {"id": "%s"}]},
                   {"kind": "activity", "number": "2", "indicators": []},
                   {"kind": "activity", "number": "2", "indicators": []}]}],
                 "signatures": [{"id": "%s", "block": "reported"}]}}""".formatted(PLAN, id(2), GROUP, ONE_LINE, LINE,
                TWO_LINES, id(7), id(8), SIGNATURE));
        file = ProgramRun.workspace(folder, json);
    }

    @Test
    void oneEditIsSavedAndThere() {
        assertThat(ProgramRun.of("set", file, LINE, "name", "Өвчлөл\n\"буурсан\"")).isEqualTo(
                new ProgramRun(0, "saved 2\n", ""));
        assertThat(line().get(Fields.INDICATOR_NAME)).isEqualTo("Өвчлөл\n\"буурсан\"");
    }

    @Test
    void theJournalTellsWhoEditedWhatWhenAndWhere() {
        ProgramRun.of("set", file, LINE, "name", "Өвчлөл");
        ProgramRun.of("next-year", file);
        try (Workspace workspace = Workspace.open(file)) {
            var history = workspace.history(workspace.holdings(), workspace.number(), 100).toCompletableFuture().join();
            var plans = workspace.holdings().plans();
            assertThat(Objects.requireNonNull(history.plans().get(plans.getFirst().id())).edits()).singleElement()
                    .satisfies(edit -> assertThat(edit.note()).hasValueSatisfying(note -> {
                        assertThat(note.by()).isEqualTo(System.getProperty("user.name"));
                        assertThat(note.deed()).isEqualTo("TEXT");
                        assertThat(note.door()).isEqualTo(Door.COMMAND_LINE);
                    }));
            assertThat(Objects.requireNonNull(history.plans().get(plans.getLast().id())).begun()).map(ChangeNote::deed)
                    .contains("NEXT_YEAR");
        }
    }

    @Test
    void aTextIsTakenAsTyped() {
        for (String text : List.of("-", "-5 %", "@file", "\"a\"", " ", "--nonsense", "'", "${user}")) {
            assertThat(ProgramRun.of("set", file, LINE, "target", text).code()).as(text).isEqualTo(0);
            assertThat(line().get(Fields.TARGET)).isEqualTo(text);
        }
        ProgramRun.of("set", file, LINE, "target", "");
        assertThat(line().get(Fields.TARGET)).isEmpty();
    }

    @Test
    void rowsAreNamedByIdOrByNumber() {
        ProgramRun.of("set", file, "1.1", "text", "Арга хэмжээ");
        ProgramRun.of("set", file, PLAN, "preamble", "Оршил");
        ProgramRun.of("set", file, SIGNATURE, "name", "Б.Тод");
        ProgramRun.of("set", file, GROUP, "text", "Зорилт");

        assertThat(activity().get(Fields.ITEM_TEXT)).isEqualTo("Арга хэмжээ");
        assertThat(plan().get(Fields.PREAMBLE)).isEqualTo("Оршил");
        assertThat(plan().signatures().getFirst().get(Fields.SIGNER)).isEqualTo("Б.Тод");
        assertThat(plan().sections().getFirst().rows().getFirst().get(Fields.ITEM_TEXT)).isEqualTo("Зорилт");
    }

    @Test
    void whatAnActivityDoesNotHaveIsMeantForItsOnlyIndicator() {
        ProgramRun.of("set", file, ONE_LINE, "baseline", "5");
        ProgramRun.of("set", file, ONE_LINE, "text", "Хийсэн", "--period", "2026-half");
        ProgramRun.of("set", file, LINE, "text", "Дууссан");
        ProgramRun.of("set", file, LINE, "notDue", "true");

        assertThat(line().get(Fields.BASELINE)).isEqualTo("5");
        assertThat(line().get(Fields.ACHIEVED, new ReportPeriod(2026, ReportPeriod.Span.HALF))).isEqualTo("Хийсэн");
        assertThat(line().get(Fields.ACHIEVED, YEAR)).isEqualTo("Дууссан");
        assertThat(line().get(Fields.NOT_DUE, YEAR)).isEqualTo("true");
        assertThat(activity().get(Fields.ITEM_TEXT)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "9.9, text, x, '', There is no row",
        "2, text, x, '', There are several rows",
        "1.2, target, x, '', name the UUID of the indicator",
        "1.1, nonsense, x, '', 'It has: number, basis'",
        "1.1, Өнгө, x, '', It has:",
        "1.1, basis, x, 2026-year, the same for all reporting periods",
        "1.1, achieved, x, 2026-13, There is no reporting period",
        "1.1, notDue, yes, '', 'true, false or empty'"})
    void anEditThatNamesNothingIsRefused(String row, String field, String text, String period, String reason) {
        ProgramRun run = period.isEmpty()
                ? ProgramRun.of("set", file, row, field, text)
                : ProgramRun.of("set", file, row, field, text, "--period", period);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(reason);
    }

    @Test
    void editsAreAnsweredLineByLine() {
        String input = """
                {"row": "1.1", "field": "text", "text": "нэг"}
                {"row": "1.1", "field": "text", "text": "хоёр"}
                {"undo": true}
                {"redo": true}
                {"undo": true}

                {"row": "%s", "field": "text", "text": "Хийсэн", "period": "2026-year"}
                {"redo": true}
                {"row": "1.1", "field": "nonsense", "text": ""}
                {"row": "1.1"}
                нэг
                {"undo": true}""".formatted(LINE);

        ProgramRun run = ProgramRun.withInput(input, "edit", file);

        assertThat(run.code()).isEqualTo(0);
        assertThat(run.lines().subList(0, 7)).containsExactly("saved 2", "saved 3", "saved 4", "saved 5", "saved 6",
                "saved 7", "refused There is nothing to do again.");
        assertThat(run.lines().subList(7, 10)).allMatch(line -> line.startsWith("refused "));
        assertThat(run.lines().subList(10, 11)).containsExactly("saved 8");
        assertThat(activity().get(Fields.ITEM_TEXT)).isEqualTo("нэг");
        assertThat(line().cells().texts()).isEmpty();
    }

    private Plan plan() {
        try (Workspace workspace = Workspace.open(file)) {
            return workspace.holdings().plans().getFirst();
        }
    }

    private Activity activity() {
        return (Activity) plan().sections().getFirst().rows().get(1);
    }

    private Indicator line() {
        return activity().indicators().getFirst();
    }

    private static String id(int number) {
        return "00000000-0000-0001-0000-00000000000" + number;
    }
}
