package mn.biyelelt.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.report.compose.Composer;
import mn.biyelelt.report.layout.Layout;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.pdf.LiberationFonts;
import mn.biyelelt.report.pdf.PdfReportWriter;

/// Measures what a PDF report costs in CPU time of the whole process, part by part, beside a floor that writes the same
/// laid-out text straight into a PDFBox document.
///
/// Without arguments: warm figures, the mean of many runs, for 40, 400, 4,000 and 40,000 indicator lines. With one number: that many lines once, cold,
/// with the memory of the process.
public final class PaperBench {

    private static final Instant CREATED = Instant.parse("2026-01-15T00:00:00Z");

    private final LiberationFonts fonts = new LiberationFonts();
    private final Form form = FormCatalogue.shipped().find("unit-annual-report").orElseThrow();
    private final PdfReportWriter writer = new PdfReportWriter(fonts);

    private record Figures(double compose, double layout, double pdf, double floor, int pages) {

        static final Figures NONE = new Figures(0, 0, 0, 0, 0);

        Figures plus(Figures other, double share) {
            return new Figures(compose + share * other.compose, layout + share * other.layout, pdf + share * other.pdf,
                    floor + share * other.floor, other.pages);
        }
    }

    private PaperBench() {}

    /// @param args nothing, or the number of lines for one cold run
    public static void main(String... args) throws IOException {
        if (args.length == 1) {
            new PaperBench().once(Integer.parseInt(args[0]));
        } else {
            new PaperBench().table();
        }
    }

    private void table() {
        System.out.println(
                "CPU ms, mean   lines  pages  compose  layout      pdf    floor  pdf/floor  (layout+pdf)/floor");
        for (int lines : new int[]{40, 400, 4_000, 40_000}) {
            Plan plan = GeneratedPlan.of(lines);
            int runs = Math.max(3, 20_000 / lines);
            for (int i = 0; i < runs; i++) {
                measure(plan);
            }
            Figures mean = Figures.NONE;
            for (int i = 0; i < runs; i++) {
                mean = mean.plus(measure(plan), 1.0 / runs);
            }
            System.out.printf(Locale.ROOT, "%20d %6d %8.1f %7.1f %8.1f %8.1f %10.2f %19.2f%n", lines, mean.pages,
                    mean.compose, mean.layout, mean.pdf, mean.floor, mean.pdf / mean.floor,
                    (mean.layout + mean.pdf) / mean.floor);
        }
    }

    private Figures measure(Plan plan) {
        var clock = new Clock();
        ReportDocument report = clock.time(() -> Composer.compose(plan, form, Optional.empty(), CREATED));
        double compose = clock.last;
        PagedDocument pages = clock.time(() -> Layout.layout(report, fonts));
        double layout = clock.last;
        clock.time(() -> written(out -> writer.write(pages, report.info(), out)));
        double pdf = clock.last;
        clock.time(() -> written(out -> PdfFloor.write(pages, out)));
        return new Figures(compose, layout, pdf, clock.last, pages.pages().size());
    }

    private void once(int lines) throws IOException {
        Plan plan = GeneratedPlan.of(lines);
        ReportDocument report = Composer.compose(plan, form, Optional.empty(), CREATED);
        PagedDocument pages = Layout.layout(report, fonts);
        Path file = Files.createTempFile("bench", ".pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(pages, report.info(), out);
        }
        System.out.printf(Locale.ROOT, "%d lines, %d pages, %d kB; process: %.2f s CPU, most memory %s%n", lines,
                pages.pages().size(), Files.size(file) / 1024, cpu() / 1e9, highestMemory());
        Files.delete(file);
    }

    /// The process's highest memory, where the system tells.
    private static String highestMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status) ? Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM"))
                .findFirst().orElse("unknown").replaceAll("\\s+", " ") : "unknown";
    }

    private static boolean written(Writing writing) {
        try (OutputStream out = OutputStream.nullOutputStream()) {
            writing.to(out);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// CPU time of the whole process, collector and compiler included, ms.
    private static final class Clock {
        private double last;

        <T> T time(Supplier<T> work) {
            long before = cpu();
            T result = work.get();
            last = (cpu() - before) / 1e6;
            return result;
        }
    }
}
