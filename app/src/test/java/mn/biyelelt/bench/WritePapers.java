package mn.biyelelt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.compose.Composer;
import mn.biyelelt.report.pdf.LiberationFonts;
import mn.biyelelt.report.publish.Outputs;
import mn.biyelelt.report.publish.Published;
import mn.biyelelt.report.publish.ReportPublisher;
import mn.biyelelt.wire.PlanJson;

/// Writes plan JSON files as PDF, DOCX and XLSX, to be looked at beside each other.
public final class WritePapers {

    private WritePapers() {
    }

    /// @param args folder for the papers, then plan JSON files
    public static void main(String[] args) throws IOException {
        var publisher = new ReportPublisher(Messages.in(Language.MONGOLIAN), new LiberationFonts(), System::nanoTime);
        FormCatalogue forms = FormCatalogue.shipped();
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (int i = 1; i < args.length; i++) {
            Path file = Path.of(args[i]);
            for (Plan plan : PlanJson.read(Files.readAllBytes(file), UUID::randomUUID)) {
                Form form = forms.find(plan.form()).orElseThrow();
                String name = file.getFileName().toString().replace(".json", "");
                Published published = publisher.publish(
                        () -> Composer.compose(plan, form, Optional.empty(), Instant.parse("2026-01-15T00:00:00Z")),
                        Outputs.all(folder, name));
                System.out.println(name + " " + published);
            }
        }
    }
}
