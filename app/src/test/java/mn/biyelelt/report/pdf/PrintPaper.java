package mn.biyelelt.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import mn.biyelelt.report.layout.Layout;
import mn.biyelelt.report.layout.PlanPaper;
import mn.biyelelt.report.model.ReportDocument;

/// Prints an invented report to look at: `PrintPaper FILE SEED ROWS`.
final class PrintPaper {

    private PrintPaper() {
    }

    static void main(String... args) throws IOException {
        ReportDocument report = PlanPaper.report(Long.parseLong(args[1]), Integer.parseInt(args[2]));
        var fonts = new LiberationFonts();
        try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            new PdfReportWriter(fonts).write(Layout.layout(report, fonts), report.info(), out);
        }
    }
}
