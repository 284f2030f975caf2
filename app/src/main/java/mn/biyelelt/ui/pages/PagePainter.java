package mn.biyelelt.ui.pages;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import mn.biyelelt.report.layout.Page;
import mn.biyelelt.report.layout.Rule;
import mn.biyelelt.report.layout.TextRun;

/// Paints a laid-out page as it will be printed: the same places, the same typeface. For the JavaFX thread.
public final class PagePainter {

    private static final Color PAPER = Color.WHITE;
    private static final Color STAMP = Color.gray(0.45);

    private final PageFonts fonts = new PageFonts();

    /// Paints on a canvas that is as large as the paper times the scale.
    ///
    /// @param scale px a pt
    public void paint(GraphicsContext on, Page page, double width, double height, double scale) {
        on.save();
        on.scale(scale, scale);
        on.setFill(PAPER);
        on.fillRect(0, 0, width, height);
        page.texts().forEach(text -> paint(on, text));
        on.setStroke(Color.BLACK);
        page.rules().forEach(rule -> paint(on, rule));
        on.restore();
    }

    /// Shows where stamps will be put; on paper that is free space.
    ///
    /// @param scale px a pt
    public void outlineStamps(GraphicsContext on, Page page, double scale) {
        on.save();
        on.scale(scale, scale);
        on.setStroke(STAMP);
        on.setLineWidth(1 / scale);
        on.setLineDashes(3, 3);
        page.stamps().forEach(stamp -> on.strokeRect(stamp.x(), stamp.y(), stamp.size(), stamp.size()));
        on.restore();
    }

    private void paint(GraphicsContext on, TextRun text) {
        on.setFill(Color.gray(text.lettering().grey()));
        on.setFont(fonts.of(text));
        on.fillText(text.text().replace(TextRun.HYPHEN, '-'), text.x(), text.baseline());
    }

    private static void paint(GraphicsContext on, Rule rule) {
        Rule.Stroke stroke = rule.stroke();
        on.setLineWidth(stroke.width());
        on.setLineCap(PageNodes.cap(stroke));
        on.setLineDashes(stroke.pitch() > 0 ? new double[]{0.01, stroke.pitch()} : new double[0]);
        on.strokeLine(rule.x1(), rule.y1(), rule.x2(), rule.y2());
    }
}
