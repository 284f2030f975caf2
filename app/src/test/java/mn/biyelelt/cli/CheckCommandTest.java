package mn.biyelelt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final Path SAMPLES = Path.of("../samples");

    @TempDir
    Path folder;

    @Test
    void cleanPlanHasNothingToPutRight() {
        Path file = ProgramRun.workspace(folder, SAMPLES.resolve("unit-plan-2026.json"));

        ProgramRun run = ProgramRun.of("check", file, "--json");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().replaceAll("\\s", "")).isEqualTo("{\"findings\":[]}");
        assertThat(ProgramRun.of("check", file).lines()).containsExactly("Nothing was found.");
    }

    @Test
    void errorsAreToldAndSetTheExitCode() {
        Path practice = SAMPLES.resolve("practice");
        Path file = ProgramRun.workspace(folder, practice.resolve("practice-report-plan-2026.json"),
                practice.resolve("practice-report-2026.json"));

        ProgramRun json = ProgramRun.of("check", file, "--json");

        assertThat(json.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(json.out()).contains("\"rule\": \"P1\"").contains("\"severity\": \"error\"")
                .contains("\"number\": \"1.1.6\"").contains("\"field\": \"target\"").contains("\"accepted\": null");
        assertThat(ProgramRun.of("check", file).lines()).contains(
                "C3  Error  2.1.3  Percent not between 0 and 100: The percent column says 104. A percent lies between 0 and"
                        + " 100; tell of a surplus in the result.");
    }

    @Test
    void acceptedErrorsHoldUntilTheirTextChanges() {
        Path file = ProgramRun.workspace(folder, SAMPLES.resolve("practice").resolve("practice-plan-2026.json"));
        String row = rowOf("T13", ProgramRun.of("check", file, "--json").out());

        ProgramRun accepted = ProgramRun.of("accept", file, "T13", row, "Улсын зорилт, яамны шийдвэр.", "--by",
                "Б.Тод");

        assertThat(accepted.out()).startsWith("saved ");
        assertThat(ProgramRun.of("check", file).lines())
                .anyMatch(line -> line.startsWith("T13")
                        && line.contains("accepted: Улсын зорилт, яамны шийдвэр. – Б.Тод"));
        ProgramRun.of("set", file, row, "target", "58 суманд байгуулсан байна.");
        assertThat(ProgramRun.of("check", file).out()).contains("58 суманд").doesNotContain("accepted:");
    }

    @Test
    void writesTheListAsPapers() {
        Path file = ProgramRun.workspace(folder, SAMPLES.resolve("practice").resolve("practice-plan-2026.json"));
        Path pdf = folder.resolve("list.pdf");
        Path docx = folder.resolve("list.docx");
        Path xlsx = folder.resolve("list.xlsx");

        ProgramRun run = ProgramRun.of("check", file, "--pdf", pdf, "--docx", docx, "--xlsx", xlsx);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(List.of(pdf, docx, xlsx)).allSatisfy(paper -> assertThat(paper).isNotEmptyFile());
    }

    @Test
    void reportIsFinalOnlyWhenEveryErrorIsPutRightOrAccepted() throws IOException {
        Path file = ProgramRun.workspace(folder,
                SAMPLES.resolve("practice").resolve("practice-individual-report-2026.json"));
        assertThat(ProgramRun.of("final", file, "--by", "Д.Саруул").out()).startsWith("saved ");

        Path wrong = folder.resolve("wrong");
        Files.createDirectory(wrong);
        Path other = ProgramRun.workspace(wrong, SAMPLES.resolve("practice").resolve("practice-report-2026.json"));
        ProgramRun refused = ProgramRun.of("final", other, "--by", "Д.Саруул");
        assertThat(refused.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(refused.out()).contains("C3  ").doesNotContain("saved");
        assertThat(refused.err()).contains("Errors neither put right nor accepted");
        assertThat(ProgramRun.of("report", other, "--pdf", folder.resolve("draft.pdf")).code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void finalMarkIsTakenAwayAgain() {
        Path file = ProgramRun.workspace(folder,
                SAMPLES.resolve("practice").resolve("practice-individual-report-2026.json"));
        String before = ProgramRun.of("dump", file).out();
        ProgramRun.of("final", file, "--by", "Д.Саруул");
        assertThat(ProgramRun.of("dump", file).out()).isNotEqualTo(before).contains("Д.Саруул");
        assertThat(ProgramRun.of("final", file, "--withdraw").out()).startsWith("saved ");
        assertThat(ProgramRun.of("dump", file).out()).isEqualTo(before);
    }

    private static String rowOf(String rule, String json) {
        int start = json.indexOf("\"row\"", json.indexOf("\"rule\": \"" + rule + "\""));
        return json.substring(start + 8, start + 44);
    }

    @Test
    void ownListsAddToTheShippedOnes() throws IOException {
        Path file = ProgramRun.workspace(folder, SAMPLES.resolve("practice").resolve("practice-plan-2026.json"));
        Files.writeString(folder.resolve("abbreviations.txt"), "# өөрийн\nТЗУХ\n");

        assertThat(ProgramRun.of("check", file).out()).contains("D13");
        assertThat(ProgramRun.of("check", file, "--lists", folder).out()).doesNotContain("D13");
    }
}
