package mn.biyelelt.ui.shell;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.task.Progress;
import mn.biyelelt.ui.print.NotPrinted;
import mn.biyelelt.ui.print.PrintOrder;
import mn.biyelelt.ui.print.PrintShop;

/// No printer, as on the machine that runs the tests, unless one is put there.
final class Printers implements PrintShop {

    private final List<String> names = new ArrayList<>();
    private final List<PagedDocument> printed = new ArrayList<>();
    private final List<PrintOrder> orders = new ArrayList<>();

    @Override
    public List<String> printers() {
        return List.copyOf(names);
    }

    @Override
    public Taken print(PrintOrder order, PagedDocument pages, Progress progress) throws NotPrinted {
        if (!names.contains(order.printer())) {
            throw new NotPrinted(NotPrinted.Reason.GONE);
        }
        printed.add(pages);
        orders.add(order);
        return Taken.PRINTING;
    }

    void put(String name) {
        names.add(name);
    }

    void takeAway() {
        names.clear();
    }

    List<PagedDocument> printed() {
        return printed;
    }

    List<PrintOrder> orders() {
        return orders;
    }
}
