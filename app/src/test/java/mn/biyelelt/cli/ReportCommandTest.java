package mn.biyelelt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers from the command line, from an edit to the words on the page.
class ReportCommandTest {

    private static final String ROW = "11111111-1111-4111-8111-111111111113";
    private static final String PLAN = """
            {"format": "biyelelt-plan", "version": 1, "plan": {"id": "11111111-1111-4111-8111-111111111111",
             "form": "unit-annual-report", "year": 2026, "office": {"name": "Төв"},
             "sections": [{"id": "11111111-1111-4111-8111-111111111112", "key": "main", "rows": [
              {"kind": "activity", "id": "11111111-1111-4111-8111-111111111114", "number": "1.1.1", "text": "Ажил",
               "indicators": [{"id": "%s", "name": "Тоо"}]}]}]}}""".formatted(ROW);

    @TempDir
    Path folder;
    private Path workspace = Path.of("");

    @BeforeEach
    void makeWorkspace() throws IOException {
        workspace = ProgramRun.workspace(folder, Files.writeString(folder.resolve("plan.json"), PLAN));
    }

    @Test
    void anEditIsReadBackFromThePrintedPage() throws IOException {
        assertThat(ProgramRun.of("set", workspace, ROW, "achieved", "Өгөөж 42 ₮ 🙂", "--period", "2026-year").code())
                .isZero();
        Path pdf = folder.resolve("Тайлан ба нэр.pdf");

        ProgramRun run = ProgramRun.of("report", workspace, "--pdf", pdf, "--stats");

        assertThat(run.code()).isZero();
        assertThat(run.lines()).startsWith(pdf.toString(), "rows 1", "pages 1");
        assertThat(run.err()).contains("🙂", "[U+1F642]");
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Өгөөж 42 ₮");
        }
    }

    @Test
    void aRefusedReportSaysWhyAndLeavesTheOldPaperAsItWas() throws IOException {
        Path old = Files.writeString(folder.resolve("old.pdf"), "old");
        record Case(int code, List<Object> arguments) {}
        for (Case refused : List.of(
                new Case(ExitCode.USAGE, List.of("report", workspace)),
                new Case(ExitCode.BAD_INPUT, List.of("report", workspace, "--pdf", old, "--period", "2026-x")),
                new Case(ExitCode.BAD_INPUT, List.of("report", workspace, "--pdf", old, "--form", "none")),
                new Case(ExitCode.BAD_INPUT, List.of("report", workspace, "--pdf", old, "--plan", "none")),
                new Case(ExitCode.BAD_INPUT, List.of("report", workspace, "--pdf", old, "--docx", old)),
                new Case(ExitCode.FAILED, List.of("report", workspace, "--pdf", old, "--docx", folder)))) {
            ProgramRun run = ProgramRun.of(refused.arguments().toArray());

            assertThat(run.code()).as("%s", refused).isEqualTo(refused.code());
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotBlank();
            assertThat(old).hasContent("old");
        }
    }
}
