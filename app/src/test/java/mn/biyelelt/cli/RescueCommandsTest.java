package mn.biyelelt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RescueCommandsTest {

    private static final String PLAN = "00000000-0000-0001-0000-000000000001";

    @TempDir
    Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void makeWorkspace() throws IOException {
        Path json = folder.resolve("p.json");
        Files.writeString(json, """
                {"format": "biyelelt-plan", "version": 1, "plan": {"id": "%s", "form": "unit-plan", "year": 2026}}"""
                .formatted(PLAN));
        file = ProgramRun.workspace(folder, json);
        assertThat(ProgramRun.of("set", file, PLAN, "preamble", "эхний")).extracting(ProgramRun::out)
                .isEqualTo("saved 2\n");
    }

    @Test
    void aSoundWorkspaceIsFoundSound() {
        ProgramRun run = ProgramRun.of("doctor", file);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Database w.mv.db: sound", "Plans: 1, rows: 0; number of the last change: 2",
                "Everything is sound.");
    }

    @Test
    void damageIsToldAndLeftAndThenRepaired() throws IOException {
        byte[] scrambled = Files.readAllBytes(file);
        Arrays.fill(scrambled, 4096, scrambled.length, (byte) 7);
        Files.write(file, scrambled);

        ProgramRun found = ProgramRun.of("doctor", file, "--json");
        assertThat(found.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(found.out()).contains("\"sound\": false", "\"condition\": \"damaged\"", "\"missing\": null");
        assertThat(file).hasBinaryContent(scrambled);

        ProgramRun repaired = ProgramRun.of("doctor", file, "--repair");
        assertThat(repaired.code()).isZero();
        assertThat(repaired.err()).contains("made anew", "Nothing of what you saved is missing.");
        assertThat(ProgramRun.of("dump", file)).satisfies(run -> {
            assertThat(run.out()).contains("эхний");
            assertThat(run.err()).isEmpty();
        });
    }

    @Test
    void whatIsNoWorkspaceIsNoCaseForTheDoctor() {
        assertThat(ProgramRun.of("doctor", folder.resolve("none.mv.db")).code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void aBackupBringsAWorkspaceBackWhereNothingIsLeft() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        ProgramRun run = ProgramRun.of("backup", file, stick);
        assertThat(run.code()).isZero();
        Path backup = Path.of(run.lines().getFirst());
        assertThat(names(stick)).containsExactly(backup.getFileName().toString());

        Path other = folder.resolve("other.mv.db");
        assertThat(ProgramRun.of("restore", other, "--snapshot", backup).code()).isZero();
        assertThat(ProgramRun.of("dump", other).out()).isEqualTo(ProgramRun.of("dump", file).out());
    }

    @Test
    void aBackupIsNotWrittenOverAnything() throws IOException {
        Path there = Files.writeString(folder.resolve("there"), "тэмдэглэл");
        assertThat(ProgramRun.of("backup", file, there).code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(there).hasContent("тэмдэглэл");
    }

    @Test
    void anEarlierStateComesBackAndTheLaterOneIsKept() {
        ProgramRun.of("set", file, PLAN, "preamble", "дараах");
        assertThat(ProgramRun.of("restore", file, "--list").lines()).satisfiesExactly(
                present -> assertThat(present).startsWith("3: ").endsWith("the same as today"),
                earlier -> assertThat(earlier).startsWith("2: ").endsWith("changed: 1 (places: 1)"),
                loaded -> assertThat(loaded).startsWith("1: "),
                first -> assertThat(first).startsWith("0: ").contains("plans of today missing: 1"));

        assertThat(ProgramRun.of("restore", file, "--snapshot", 2).out()).isEqualTo("saved 4\n");
        assertThat(ProgramRun.of("dump", file).out()).contains("эхний").doesNotContain("дараах");
        assertThat(ProgramRun.of("restore", file, "--snapshot", 3).out()).isEqualTo("saved 5\n");
        assertThat(ProgramRun.of("dump", file).out()).contains("дараах");
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "biyelelt-snapshot\nversion 1\n");
        assertThat(ProgramRun.of("restore", file, "--snapshot", text).code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ProgramRun.of("restore", file, "--snapshot", 77).code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ProgramRun.of("dump", file).out()).contains("эхний");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString()).toList();
        }
    }
}
