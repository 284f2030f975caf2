package mn.biyelelt.report.layout;

import mn.biyelelt.report.model.PageSetup;

/// Where the layout stands: the page, and how far down it is filled, pt.
final class Cursor {

    private final PageBuilder page;
    private final double left;
    private final double width;
    private final double top;
    private final double bottom;
    private double y;

    Cursor(PageBuilder page, PageSetup setup) {
        this.page = page;
        left = Millimetres.points(setup.margins().left());
        width = Math.max(10, Millimetres.points(setup.contentWidth()));
        top = Millimetres.points(setup.margins().top());
        bottom = top + Math.max(10, Millimetres.points(setup.contentHeight()));
        y = top;
    }

    PageBuilder page() {
        return page;
    }

    double left() {
        return left;
    }

    double width() {
        return width;
    }

    double y() {
        return y;
    }

    double bottom() {
        return bottom;
    }

    /// Height between the margins.
    double height() {
        return bottom - top;
    }

    /// Height that is still free on this page.
    double room() {
        return bottom - y;
    }

    /// Whether nothing stands on this page yet.
    boolean fresh() {
        return y <= top + 0.01 && page.fresh();
    }

    void moveTo(double newY) {
        y = newY;
    }

    /// Leaves free space, but not at the top of a page.
    void space(double height) {
        if (!fresh()) {
            y += height;
        }
    }

    void newPage() {
        page.newPage();
        y = top;
    }
}
