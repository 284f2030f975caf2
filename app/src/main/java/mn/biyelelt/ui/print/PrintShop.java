package mn.biyelelt.ui.print;

import java.util.List;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.task.Progress;

/// The printers of this machine. Called on background threads, for a printer may let one wait.
public interface PrintShop {

    /// Names of the printers, the usual one first.
    List<String> printers();

    /// Prints pages.
    ///
    /// @throws PrinterGone if the printer is not there or stopped taking pages; some may have been printed then
    void print(PrintOrder order, PagedDocument pages, Progress progress) throws PrinterGone;
}
