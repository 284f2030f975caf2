package mn.biyelelt.ui.pages;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import mn.biyelelt.report.layout.Page;
import mn.biyelelt.report.layout.Rule;
import mn.biyelelt.report.layout.TextRun;

/// A laid-out page as letters and lines that a printer draws in its own fineness; 1 unit is 1 pt. For any thread.
public final class PageNodes {

    private PageNodes() {
    }

    /// The page with its corner at the origin.
    public static Group of(Page page) {
        var fonts = new PageFonts();
        var group = new Group();
        for (TextRun run : page.texts()) {
            var text = new Text(run.x(), run.baseline(), run.text().replace(TextRun.HYPHEN, '-'));
            text.setTextOrigin(VPos.BASELINE);
            text.setFont(fonts.of(run));
            text.setFill(Color.gray(run.lettering().grey()));
            group.getChildren().add(text);
        }
        page.rules().forEach(rule -> group.getChildren().add(line(rule)));
        return group;
    }

    private static Line line(Rule rule) {
        var line = new Line(rule.x1(), rule.y1(), rule.x2(), rule.y2());
        Rule.Stroke stroke = rule.stroke();
        line.setStroke(Color.BLACK);
        line.setStrokeWidth(stroke.width());
        line.setStrokeLineCap(cap(stroke));
        if (stroke.pitch() > 0) {
            line.getStrokeDashArray().setAll(0.01, stroke.pitch());
        }
        return line;
    }

    static StrokeLineCap cap(Rule.Stroke stroke) {
        return switch (stroke) {
            case GRID -> StrokeLineCap.SQUARE;
            case THIN -> StrokeLineCap.BUTT;
            case DOTS -> StrokeLineCap.ROUND;
        };
    }
}
