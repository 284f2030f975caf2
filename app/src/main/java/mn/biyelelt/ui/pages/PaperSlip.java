package mn.biyelelt.ui.pages;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import mn.biyelelt.report.layout.Page;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.layout.TextRun;

/// A piece of paper with what a page has on it, as wide as there is room and as high as its content; smaller where that is higher than
/// it may become.
public final class PaperSlip extends Region {

    private static final double UNDER = 24;
    private static final double LEAST = 90;

    private final PagePainter painter = new PagePainter();
    private final Canvas canvas = new Canvas();
    private Optional<PagedDocument> document = Optional.empty();

    public PaperSlip() {
        getStyleClass().add("paper-slip");
        canvas.getStyleClass().add("page");
        getChildren().setAll(canvas);
    }

    /// Shows the first page.
    public void show(Optional<PagedDocument> shown) {
        document = shown;
        setAccessibleText(shown.map(found -> found.pages().getFirst().texts().stream().map(TextRun::text)
                .collect(Collectors.joining(" "))).orElse(""));
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = Math.max(1, (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset());
        double whole = snappedTopInset() + snappedBottomInset()
                + document.map(found -> Math.rint(height(found) * room / found.width())).orElse(LEAST);
        return getMaxHeight() > 0 ? Math.min(whole, getMaxHeight()) : whole;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// Height of what the page has on it, pt.
    private static double height(PagedDocument document) {
        Page page = document.pages().getFirst();
        double lowest = Math.max(page.texts().stream().mapToDouble(TextRun::baseline).max().orElse(0),
                page.rules().stream().mapToDouble(rule -> Math.max(rule.y1(), rule.y2())).max().orElse(0));
        lowest = Math.max(lowest,
                page.stamps().stream().mapToDouble(stamp -> stamp.y() + stamp.size()).max().orElse(0));
        return Math.min(document.height(), Math.max(LEAST, lowest + UNDER));
    }

    @Override
    protected void layoutChildren() {
        document.ifPresent(found -> {
            Page page = found.pages().getFirst();
            double width = Math.max(1, getWidth() - snappedLeftInset() - snappedRightInset());
            double room = Math.max(1, getHeight() - snappedTopInset() - snappedBottomInset());
            double height = height(found);
            double scale = Math.min(width / found.width(), (room + 1) / height);
            canvas.setWidth(Math.rint(found.width() * scale));
            canvas.setHeight(Math.rint(height * scale));
            painter.paint(canvas.getGraphicsContext2D(), page, found.width(), height, scale);
            painter.outlineStamps(canvas.getGraphicsContext2D(), page, scale);
            canvas.relocate(snappedLeftInset() + Math.rint((width - canvas.getWidth()) / 2), snappedTopInset());
        });
    }
}
