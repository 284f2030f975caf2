package mn.biyelelt.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.compose.Composer;
import mn.biyelelt.report.pdf.LiberationFonts;
import mn.biyelelt.report.publish.Outputs;
import mn.biyelelt.report.publish.ReportPublisher;
import mn.biyelelt.report.publish.TargetFailure;
import mn.biyelelt.storage.Workspace;

/// Does the main job on the shipped samples: what `mvn -Prun` starts.
///
/// With a display the window opens on the sample workspace; without one the samples' reports are written into the folder
/// named by the first argument and their paths printed.
public final class SampleRun {

    private SampleRun() {
    }

    /// @param args the folder for the reports; the sample workspace is made in a folder beside it
    public static void main(String[] args) throws IOException {
        Logging.configure();
        Path reports = Path.of(args[0]).toAbsolutePath();
        Path samples = reports.resolveSibling("sample-workspace");
        if (!new WindowStart(samples).openSample()) {
            Files.createDirectories(reports);
            write(samples, reports);
        }
        System.exit(0);
    }

    private static void write(Path samples, Path reports) throws TargetFailure {
        var publisher = new ReportPublisher(Messages.in(Language.MONGOLIAN), new LiberationFonts(), System::nanoTime);
        FormCatalogue forms = FormCatalogue.shipped();
        Instant now = Clock.systemUTC().instant();
        try (Workspace workspace = new StoredWorkspaces(samples).sample()) {
            for (Plan plan : workspace.holdings().plans()) {
                Form form = forms.find(plan.form()).orElseThrow();
                Outputs outputs = Outputs.all(reports, plan.form() + "-" + plan.year());
                publisher.publish(() -> Composer.compose(plan, form, Optional.empty(), now), outputs).files()
                        .forEach(System.out::println);
            }
        }
    }
}
