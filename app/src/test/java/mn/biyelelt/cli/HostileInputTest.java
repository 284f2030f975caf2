package mn.biyelelt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the command line says to files and input that nobody honest would give it: bad input, in one message, nothing changed.
class HostileInputTest {

    private static final String PLAN = "00000000-0000-0001-0000-000000000001";
    private static final String HEAD = "{\"format\": \"biyelelt-plan\", \"version\": 1, \"plan\": ";
    private static final int MIB = 1 << 20;

    @TempDir
    Path folder;

    static Stream<Arguments> hostilePlans() {
        String plan = "{\"id\": \"" + PLAN + "\", \"form\": \"unit-plan\", \"year\": ";
        return Stream.of(Arguments.of("deep", HEAD + "{\"sections\": " + "[".repeat(1_000_000)),
                Arguments.of("long text", HEAD + "{\"preamble\": \"" + "а".repeat(4_000_001) + "\"}}"),
                Arguments.of("long number", HEAD + plan + "9".repeat(1_000_000) + "}}"),
                Arguments.of("number that is huge", HEAD + plan + "1e999999999}}"),
                Arguments.of("long key", HEAD + "{\"" + "k".repeat(2_000_000) + "\": 1}}"),
                Arguments.of("key twice", HEAD + plan + "2026, \"year\": 2027}}"),
                Arguments.of("unknown key of a megabyte", HEAD + plan + "2026, \"extra\": {\"" + "k".repeat(MIB)
                        + "\": \"\"}}}"),
                Arguments.of("half a letter", HEAD + plan + "2026, \"preamble\": \"\\uD800\"}}\u0000"),
                Arguments.of("nothing", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostilePlans")
    void aHostilePlanIsRefusedInOneShortMessage(String name, String content) throws IOException {
        Path file = ProgramRun.workspace(folder);
        Path json = Files.writeString(folder.resolve("p.json"), content);

        assertRefused(ProgramRun.of("load", file, json));
        assertThat(ProgramRun.of("plans", file, "--json").out()).as(name).containsPattern("\"plans\": *\\[ *]");
    }

    static Stream<Arguments> hostileForms() {
        return Stream.of(Arguments.of("aliases", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"),
                Arguments.of("code", "id: !!javax.script.ScriptEngineManager [x]\n"),
                Arguments.of("deep flow", "id: " + "[".repeat(200_000)),
                Arguments.of("deep block", Stream.iterate(0, i -> i + 1).limit(500)
                        .map(i -> " ".repeat(i) + "a:\n").reduce("", String::concat)),
                Arguments.of("long", "id: a # " + "x".repeat(600_000)),
                Arguments.of("megabytes", "#\n".repeat(3 * MIB)), Arguments.of("merge", "<<: {id: a}\n"),
                Arguments.of("two documents", "id: a\n---\nid: b\n"), Arguments.of("control", "id: \u0007\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileForms")
    void aHostileFormFileIsRefused(String name, String content) throws IOException {
        Path form = Files.writeString(folder.resolve("f.yaml"), content);
        assertRefused(ProgramRun.of("forms", "check", form));
    }

    @Test
    void hostileWordListsAreRefused() throws IOException {
        Path json = Files.writeString(folder.resolve("p.json"),
                HEAD + "{\"id\": \"" + PLAN + "\", \"form\": \"unit-plan\", \"year\": 2026}}");
        Path file = ProgramRun.workspace(folder, json);
        Files.writeString(folder.resolve("abbreviations.txt"), "а".repeat(5 * MIB));
        assertRefused(ProgramRun.of("check", file, "--lists", folder));

        Files.delete(folder.resolve("abbreviations.txt"));
        Files.createDirectory(folder.resolve("abbreviations.txt"));
        assertRefused(ProgramRun.of("check", file, "--lists", folder));
    }

    @Test
    void eachHostileLineIsAnsweredAndTheOthersAreSaved() throws IOException {
        Path json = Files.writeString(folder.resolve("p.json"),
                HEAD + "{\"id\": \"" + PLAN + "\", \"form\": \"unit-plan\", \"year\": 2026}}");
        Path file = ProgramRun.workspace(folder, json);
        String edit = "{\"row\": \"" + PLAN + "\", \"field\": \"preamble\", \"text\": \"а\"}";
        List<String> lines = List.of(edit, "[".repeat(100_000), "{\"row\": \"" + "x".repeat(17 * MIB) + "\"}", "\u0000",
                "{\"undo\": 1}", "{\"undo\": true, \"undo\": true}", edit.substring(0, 30), edit);

        ProgramRun run = ProgramRun.withInput(String.join("\n", lines), "edit", file);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.lines()).map(line -> line.substring(0, 5)).containsExactly("saved", "refus", "refus", "refus",
                "refus", "refus", "refus", "saved");
        assertThat(run.lines()).allMatch(line -> line.length() < 1000);
    }

    @Test
    void inputThatEndsInTheMiddleOfALineChangesNothingByThatLine() throws IOException {
        Path json = Files.writeString(folder.resolve("p.json"),
                HEAD + "{\"id\": \"" + PLAN + "\", \"form\": \"unit-plan\", \"year\": 2026}}");
        Path file = ProgramRun.workspace(folder, json);
        String edit = "{\"row\": \"" + PLAN + "\", \"field\": \"preamble\", \"text\": \"төлөвлөгөө\"}";
        for (int length = 1; length < edit.length(); length += 5) {
            ProgramRun run = ProgramRun.withInput(edit.substring(0, length), "edit", file);
            assertThat(run.out()).startsWith("refused ").hasLineCount(1);
        }
        assertThat(ProgramRun.withInput(edit, "edit", file).out()).isEqualTo("saved 2\n");
    }

    @Test
    void aLineThatIsTooLongIsAnsweredAsAnError() {
        ProgramRun read = ProgramRun.withInput("x".repeat(17 * MIB) + "\n90%\n", "read", "--json");
        assertThat(read.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(read.lines()).hasSize(2).first().asString().startsWith("{\"error\":");
        ProgramRun percent = ProgramRun.withInput("{\"a\": \"" + "x".repeat(17 * MIB) + "\"}\n", "percent", "--json");
        assertThat(percent.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(percent.lines()).singleElement().asString().startsWith("{\"error\":");
    }

    private static void assertRefused(ProgramRun run) {
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "at mn.", "java.").hasSizeLessThan(1500);
    }
}
