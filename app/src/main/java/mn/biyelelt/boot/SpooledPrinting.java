package mn.biyelelt.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.model.DocumentInfo;
import mn.biyelelt.report.pdf.PdfReportWriter;
import mn.biyelelt.task.Progress;
import mn.biyelelt.ui.print.PrintOrder;
import mn.biyelelt.ui.print.PrintShop;
import mn.biyelelt.ui.print.PrinterGone;

/// Printing on Linux: the pages go to the system as a PDF, with copies and sides told beside them. Java tells those within the pages,
/// in a language that most printers do not read: they print one side only, or every page twice in a row. For background threads.
final class SpooledPrinting implements PrintShop {

    private final PrintShop known;
    private final Predicate<String> present;
    private final List<String> spooler;
    private final PdfReportWriter writer;

    /// @param known   lists the printers
    /// @param present whether the system knows a printer of that name at this moment
    /// @param spooler takes a file to be printed, as `lp` does; ends with 0 if it took it
    SpooledPrinting(PrintShop known, Predicate<String> present, List<String> spooler, PdfReportWriter writer) {
        this.known = known;
        this.present = present;
        this.spooler = List.copyOf(spooler);
        this.writer = writer;
    }

    @Override
    public List<String> printers() {
        return known.printers();
    }

    @Override
    public void print(PrintOrder order, PagedDocument pages, Progress progress) throws PrinterGone {
        try {
            Path file = Files.createTempFile("biyelelt", ".pdf");
            try {
                write(order, pages, file);
                progress.at(0.5);
                progress.stopIfCancelled();
                if (!present.test(order.printer()) || !takes(command(order, pages, file))) {
                    throw new PrinterGone(order.printer());
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            var gone = new PrinterGone(order.printer());
            gone.initCause(e);
            throw gone;
        }
    }

    private void write(PrintOrder order, PagedDocument pages, Path file) throws IOException {
        var chosen = new PagedDocument(pages.width(), pages.height(),
                pages.pages().subList(order.from() - 1, order.to()), pages.missing(), pages.columns());
        try (var out = Files.newOutputStream(file)) {
            writer.write(chosen, new DocumentInfo(order.title(), "", "mn", Instant.EPOCH), out);
        }
    }

    private List<String> command(PrintOrder order, PagedDocument pages, Path file) {
        var command = new ArrayList<>(spooler);
        command.addAll(List.of("-d", order.printer(), "-t", order.title(), "-n", Integer.toString(order.copies()),
                "-o", "media=A4", "-o", "sides=" + sides(order, pages), "--", file.toString()));
        return command;
    }

    /// Both sides read on when the sheet is turned like a book's: a page across is bound at its short edge.
    private static String sides(PrintOrder order, PagedDocument pages) {
        if (!order.twoSided()) {
            return "one-sided";
        }
        return pages.width() > pages.height() ? "two-sided-short-edge" : "two-sided-long-edge";
    }

    private static boolean takes(List<String> command) {
        return SystemAnswer.of(command).filter(answer -> answer.code() == 0).isPresent();
    }
}
