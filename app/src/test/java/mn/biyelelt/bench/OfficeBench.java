package mn.biyelelt.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.docx.DocxReportWriter;
import mn.biyelelt.report.layout.PlanPaper;
import mn.biyelelt.report.model.ColumnWidths;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.pdf.LiberationFonts;
import mn.biyelelt.report.xlsx.XlsxReportWriter;

/// Measures what a DOCX and an XLSX report cost in CPU time and memory of the writing thread, beside the plain way through
/// POI's object trees, which writes less and is not tried with 40,000 rows.
public final class OfficeBench {

    private static final int MOST_PLAIN_ROWS = 4_000;
    private static final int MILLION = 1_000_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final DocxReportWriter docx;
    private final XlsxReportWriter xlsx;

    private OfficeBench() {
        var fonts = new LiberationFonts();
        docx = new DocxReportWriter(Messages.in(Language.MONGOLIAN), fonts);
        xlsx = new XlsxReportWriter(fonts);
    }

    /// @param args row counts; none for 40, 400, 4,000 and 40,000
    public static void main(String... args) throws IOException {
        int[] counts = args.length == 0
                ? new int[]{40, 400, 4_000, 40_000}
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        var bench = new OfficeBench();
        System.out.println(
                "CPU ms, median    rows    DOCX   plain  ratio    XLSX   plain  ratio   DOCX MB  plain   XLSX MB  plain");
        for (int rows : counts) {
            bench.line(rows);
        }
    }

    private void line(int rows) throws IOException {
        ReportDocument report = PlanPaper.report(7, rows);
        var widths = ColumnWidths.byWishes(report);
        boolean plain = rows <= MOST_PLAIN_ROWS;
        Cost docxCost = cost(rows, out -> docx.write(report, widths, out));
        Cost xwpfCost = plain ? cost(rows, out -> PlainXwpf.write(report, out)) : Cost.NONE;
        Cost xlsxCost = cost(rows, out -> xlsx.write(report, widths, out));
        Cost xssfCost = plain ? cost(rows, out -> PlainXssf.write(report, out)) : Cost.NONE;
        System.out.printf(Locale.ROOT, "%22d %7.1f %7.1f %6.1f %7.1f %7.1f %6.1f %9.1f %6.1f %9.1f %6.1f%n", rows,
                docxCost.milliseconds, xwpfCost.milliseconds, xwpfCost.milliseconds / docxCost.milliseconds,
                xlsxCost.milliseconds, xssfCost.milliseconds, xssfCost.milliseconds / xlsxCost.milliseconds,
                docxCost.megabytes, xwpfCost.megabytes, xlsxCost.megabytes, xssfCost.megabytes);
    }

    /// Median over warm runs; memory is everything allocated on the way.
    private Cost cost(int rows, Writing writing) throws IOException {
        int runs = Math.clamp(8_000 / rows, 3, 60);
        var costs = new Cost[runs];
        for (int i = -Math.max(2, runs / 2); i < runs; i++) {
            Cost cost = once(writing);
            if (i >= 0) {
                costs[i] = cost;
            }
        }
        Arrays.sort(costs, (one, other) -> Double.compare(one.milliseconds, other.milliseconds));
        return costs[runs / 2];
    }

    private Cost once(Writing writing) throws IOException {
        long thread = Thread.currentThread().threadId();
        long bytes = threads.getThreadAllocatedBytes(thread);
        long time = threads.getCurrentThreadCpuTime();
        writing.to(OutputStream.nullOutputStream());
        double milliseconds = (threads.getCurrentThreadCpuTime() - time) / (double) MILLION;
        return new Cost(milliseconds, (threads.getThreadAllocatedBytes(thread) - bytes) / (double) MILLION);
    }

    private record Cost(double milliseconds, double megabytes) {

        static final Cost NONE = new Cost(Double.NaN, Double.NaN);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
