package mn.biyelelt.ui.shell;

import java.util.concurrent.Callable;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.ui.print.PrintModel;
import mn.biyelelt.ui.print.PrintView;
import mn.biyelelt.ui.session.Doing;

/// Asks how pages shall be printed, and prints them.
final class Printing {

    private Printing() {
    }

    /// @param title of the paper
    /// @param pages lays them out; called in the background
    static void ask(Desk desk, String title, Callable<PagedDocument> pages) {
        var model = new PrintModel(desk.tools().outside().printers(), desk.tools().jobs(), desk.words(), title,
                done -> {
                    desk.model().failures().worked(Doing.PRINTING);
                    desk.model().tell(done);
                    desk.sheet().close();
                }, (what, cause) -> {
                    desk.sheet().close();
                    desk.model().failures().failed(Doing.PRINTING, what, cause);
                });
        desk.sheet().show(new PrintView(model, desk.words()).page(desk.sheet()::close));
        model.prepare(pages);
    }
}
