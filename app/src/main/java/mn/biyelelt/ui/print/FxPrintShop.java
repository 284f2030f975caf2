package mn.biyelelt.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

    private final Predicate<String> present;

    /// @param present whether the system takes pages for a printer of that name at this moment; asked in the background
    public FxPrintShop(Predicate<String> present) {
        this.present = present;
    }

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
    public void print(PrintOrder order, PagedDocument pages, Progress progress) throws PrinterGone {
        Printer printer = Printer.getAllPrinters().stream().filter(known -> known.getName().equals(order.printer()))
                .filter(known -> present.test(known.getName())).findFirst()
                .orElseThrow(() -> new PrinterGone(order.printer()));
        PrinterJob job = PrinterJob.createPrinterJob(printer);
        if (job == null) {
            throw new PrinterGone(order.printer());
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
                throw new PrinterGone(order.printer());
            }
            progress.at((double) (number - order.from() + 1) / (order.to() - order.from() + 1));
        }
        if (!job.endJob()) {
            throw new PrinterGone(order.printer());
        }
    }

    /// @param both how a sheet is turned that is printed on both sides, so that it reads on like a book's
    private static void settle(JobSettings settings, PrintOrder order, PrintSides both) {
        settings.setJobName(order.title());
        settings.setCopies(order.copies());
        settings.setPrintSides(order.twoSided() ? both : PrintSides.ONE_SIDED);
    }
}
