package mn.biyelelt.report.pdf;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.report.compose.Composer;
import mn.biyelelt.report.layout.Layout;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.wire.PlanJson;

/// Prints plan JSON in its own form to look at: `PrintPlan FOLDER FILE…`.
final class PrintPlan {

    private PrintPlan() {}

    static void main(String... args) throws Exception {
        FormCatalogue forms = FormCatalogue.shipped();
        var fonts = new LiberationFonts();
        for (int i = 1; i < args.length; i++) {
            Path file = Path.of(args[i]);
            for (Plan plan : PlanJson.read(Files.readAllBytes(file), UUID::randomUUID)) {
                Form form = forms.find(plan.form()).orElseThrow();
                ReportDocument report = Composer.compose(plan, form, Optional.empty(), Instant.EPOCH);
                Path target = Path.of(args[0], file.getFileName().toString().replace(".json", ".pdf"));
                try (OutputStream out = Files.newOutputStream(target)) {
                    new PdfReportWriter(fonts).write(Layout.layout(report, fonts), report.info(), out);
                }
            }
        }
    }
}
