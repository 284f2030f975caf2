package mn.biyelelt.ui.print;

import java.util.ArrayList;
import java.util.List;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.task.Progress;
import mn.biyelelt.ui.pages.PageNodes;

/// The system's printers through JavaFX.
public final class FxPrintShop implements PrintShop {

    @Override
    public List<String> printers() {
        var names = new ArrayList<String>();
        Printer usual = Printer.getDefaultPrinter();
        if (usual != null) {
            names.add(usual.getName());
        }
        Printer.getAllPrinters().stream().map(Printer::getName).filter(name -> !names.contains(name))
                .forEach(names::add);
        return names;
    }

    @Override
    public Taken print(PrintOrder order, PagedDocument pages, Progress progress) throws NotPrinted {
        Printer printer = Printer.getAllPrinters().stream().filter(known -> known.getName().equals(order.printer()))
                .findFirst().orElseThrow(() -> new NotPrinted(NotPrinted.Reason.GONE));
        PrinterJob job = PrinterJob.createPrinterJob(printer);
        if (job == null) {
            throw new NotPrinted(NotPrinted.Reason.GONE);
        }
        settle(job.getJobSettings(), order, pages.width() > pages.height() ? PrintSides.TUMBLE : PrintSides.DUPLEX);
        PageLayout layout = printer.createPageLayout(Paper.A4,
                pages.width() > pages.height() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                Printer.MarginType.HARDWARE_MINIMUM);
        for (int number = order.from(); number <= order.to(); number++) {
            if (progress.isCancelled()) {
                job.cancelJob();
                progress.stopIfCancelled();
            }
            Group page = PageNodes.of(pages.pages().get(number - 1));
            page.setTranslateX(-layout.getLeftMargin());
            page.setTranslateY(-layout.getTopMargin());
            if (!job.printPage(layout, new Group(page))) {
                throw new NotPrinted(NotPrinted.Reason.SILENT);
            }
            progress.at((double) (number - order.from() + 1) / (order.to() - order.from() + 1));
        }
        if (!job.endJob()) {
            throw new NotPrinted(NotPrinted.Reason.SILENT);
        }
        return Taken.PRINTING;
    }

    /// @param both how a sheet is turned that is printed on both sides, so that it reads on like a book's
    private static void settle(JobSettings settings, PrintOrder order, PrintSides both) {
        settings.setJobName(order.title());
        settings.setCopies(order.copies());
        settings.setPrintSides(order.twoSided() ? both : PrintSides.ONE_SIDED);
    }
}
