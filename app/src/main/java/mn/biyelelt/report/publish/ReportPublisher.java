package mn.biyelelt.report.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.docx.DocxReportWriter;
import mn.biyelelt.report.layout.Layout;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.ColumnWidths;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.pdf.LiberationFonts;
import mn.biyelelt.report.pdf.PdfReportWriter;
import mn.biyelelt.report.xlsx.XlsxReportWriter;

/// Composes a report once and writes the papers that are wanted: all of them, or none and a reason. Immutable, for any
/// thread; the caller chooses one that may wait.
public final class ReportPublisher {

    private static final long NANOS = 1_000_000;

    private final LiberationFonts fonts;
    private final PdfReportWriter pdf;
    private final DocxReportWriter docx;
    private final XlsxReportWriter xlsx;
    private final LongSupplier nanoTime;

    /// @param messages name the styles of the Word document
    /// @param nanoTime a running clock, for the times alone
    public ReportPublisher(Messages messages, LiberationFonts fonts, LongSupplier nanoTime) {
        this.fonts = fonts;
        this.nanoTime = nanoTime;
        pdf = new PdfReportWriter(fonts);
        docx = new DocxReportWriter(messages, fonts);
        xlsx = new XlsxReportWriter(fonts);
    }

    /// Writes the papers.
    ///
    /// @throws TargetFailure if one of them cannot be written; then the files at all their places are as they were, unless the
    ///                       last step, moving finished files to their places, was refused
    public Published publish(Supplier<ReportDocument> compose, Outputs outputs) throws TargetFailure {
        return publish(compose, outputs, _ -> {
        });
    }

    /// The same for somebody who watches.
    ///
    /// @param watcher is told between the steps how far it is, 0 to 1; what it throws ends the work, and no paper is left
    public Published publish(Supplier<ReportDocument> compose, Outputs outputs, DoubleConsumer watcher)
            throws TargetFailure {
        var drafts = new ArrayList<TargetFile>();
        try {
            return new Run(watcher).publish(compose, outputs, drafts);
        } finally {
            drafts.forEach(TargetFile::close);
        }
    }

    private static int rows(ReportDocument document) {
        int rows = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                rows += table.rows().size();
            }
        }
        return rows;
    }

    /// One publication with its stop-watch.
    private final class Run {

        private final DoubleConsumer watcher;
        private long last = nanoTime.getAsLong();

        Run(DoubleConsumer watcher) {
            this.watcher = watcher;
        }

        Published publish(Supplier<ReportDocument> compose, Outputs outputs, List<TargetFile> drafts)
                throws TargetFailure {
            ReportDocument document = compose.get();
            long composed = lap();
            watcher.accept(0.2);
            PagedDocument pages = Layout.layout(document, fonts);
            ColumnWidths widths = pages.columns();
            long laidOut = lap();
            watcher.accept(0.4);
            if (outputs.pdf().isPresent()) {
                drafts.add(TargetFile.draft(outputs.pdf().get(), out -> pdf.write(pages, document.info(), out)));
            }
            long printed = lap();
            watcher.accept(0.6);
            if (outputs.docx().isPresent()) {
                drafts.add(TargetFile.draft(outputs.docx().get(), out -> docx.write(document, widths, out)));
            }
            long worded = lap();
            watcher.accept(0.8);
            if (outputs.xlsx().isPresent()) {
                drafts.add(TargetFile.draft(outputs.xlsx().get(), out -> xlsx.write(document, widths, out)));
            }
            long tabled = lap();
            watcher.accept(0.95);
            for (TargetFile draft : drafts) {
                draft.moveToPlace();
            }
            var files = drafts.stream().map(TargetFile::wanted).toList();
            return new Published(files, rows(document), pages.pages().size(), pages.missing(),
                    new Published.Times(composed, laidOut, printed, worded, tabled));
        }

        /// Milliseconds since the last lap.
        private long lap() {
            long now = nanoTime.getAsLong();
            long elapsed = now - last;
            last = now;
            return elapsed / NANOS;
        }
    }
}
