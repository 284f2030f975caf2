package mn.biyelelt.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.model.DocumentInfo;
import mn.biyelelt.report.pdf.PdfReportWriter;
import mn.biyelelt.task.Progress;
import mn.biyelelt.ui.print.NotPrinted;
import mn.biyelelt.ui.print.NotPrinted.Reason;
import mn.biyelelt.ui.print.PrintOrder;
import mn.biyelelt.ui.print.PrintShop;

/// Printing on Linux: the pages go to the system as a PDF, with copies and sides told beside them. Java tells those within the pages,
/// in a language that most printers do not read: they print one side only, or every page twice in a row. For background threads.
final class SpooledPrinting implements PrintShop {

    private final CupsPrinters printers;
    private final List<String> spooler;
    private final PdfReportWriter writer;

    /// @param spooler takes a file to be printed, as `lp` does; ends with 0 if it took it
    SpooledPrinting(CupsPrinters printers, List<String> spooler, PdfReportWriter writer) {
        this.printers = printers;
        this.spooler = List.copyOf(spooler);
        this.writer = writer;
    }

    @Override
    public List<String> printers() throws NotPrinted {
        List<String> names = printers.names();
        if (names.isEmpty() && printers.isServiceDown()) {
            throw new NotPrinted(Reason.NO_SERVICE);
        }
        return names;
    }

    @Override
    public Taken print(PrintOrder order, PagedDocument pages, Progress progress) throws NotPrinted {
        try {
            Path file = Files.createTempFile("biyelelt", ".pdf");
            try {
                write(order, pages, file);
                progress.at(0.5);
                progress.stopIfCancelled();
                return give(order, command(order, pages, file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            var silent = new NotPrinted(Reason.SILENT);
            silent.initCause(e);
            throw silent;
        }
    }

    private Taken give(PrintOrder order, List<String> command) throws NotPrinted {
        Taken taken = switch (printers.state(order.printer())) {
            case READY -> Taken.PRINTING;
            case STOPPED -> Taken.WAITING;
            case REFUSING -> throw new NotPrinted(Reason.REFUSED);
            case GONE -> throw new NotPrinted(Reason.GONE);
            case NO_SERVICE -> throw new NotPrinted(Reason.NO_SERVICE);
        };
        if (!takes(command)) {
            throw new NotPrinted(Reason.SILENT);
        }
        return taken;
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
