package mn.biyelelt.ui.print;

import java.util.List;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.task.Progress;

/// The printers of this machine. Called on background threads, for a printer may let one wait.
public interface PrintShop {

    /// What became of pages that were taken.
    enum Taken {
        /// They are being printed.
        PRINTING,
        /// The printer stands still: the system keeps them until it is started again.
        WAITING
    }

    /// Names of the printers there are at this moment, the usual one first.
    ///
    /// @throws NotPrinted if the system cannot say
    List<String> printers() throws NotPrinted;

    /// Prints pages.
    ///
    /// @throws NotPrinted if the printer did not take them
    Taken print(PrintOrder order, PagedDocument pages, Progress progress) throws NotPrinted;
}
