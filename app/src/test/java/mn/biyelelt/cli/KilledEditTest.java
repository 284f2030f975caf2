package mn.biyelelt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.storage.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process, killed in the middle of its work.
class KilledEditTest {

    private static final String PLAN = "00000000-0000-0001-0000-000000000001";
    private static final int ACKNOWLEDGED = 40;

    @TempDir
    Path folder;

    @Test
    void whatWasReportedAsSavedSurvivesTheKill() throws IOException, InterruptedException {
        Path json = folder.resolve("p.json");
        Files.writeString(json, """
                {"format": "biyelelt-plan", "version": 1, "plan": {"id": "%s", "form": "unit-plan", "year": 2026}}"""
                .formatted(PLAN));
        Path file = ProgramRun.workspace(folder, json);

        List<String> answers = answersOfKilledProgram(file);

        assertThat(answers).hasSize(ACKNOWLEDGED).allMatch(answer -> answer.startsWith("saved "));
        try (Workspace workspace = Workspace.open(file)) {
            String last = workspace.holdings().plans().getFirst().get(Fields.PREAMBLE);
            assertThat(Integer.parseInt(last)).isGreaterThanOrEqualTo(ACKNOWLEDGED);
        }
    }

    /// Sends edits without waiting, reads so many answers, and kills the program while it works on the rest.
    private static List<String> answersOfKilledProgram(Path file) throws IOException, InterruptedException {
        var answers = new ArrayList<String>();
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "mn.biyelelt.Main", "edit",
                file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedWriter in = program.outputWriter(); BufferedReader out = program.inputReader()) {
            for (int i = 1; i <= ACKNOWLEDGED * 3; i++) {
                in.write("{\"row\": \"" + PLAN + "\", \"field\": \"preamble\", \"text\": \"" + i + "\"}\n");
            }
            in.flush();
            while (answers.size() < ACKNOWLEDGED) {
                answers.add(String.valueOf(out.readLine()));
            }
            program.destroyForcibly().waitFor();
        }
        return answers;
    }
}
