package mn.biyelelt.report.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mn.biyelelt.report.layout.LineBreaker.Dividing;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TextStyle;

/// Turns the paragraphs of a report into galleys and flows by its styles.
final class FlowMaker {

    private final Map<StyleName, TextStyle> styles;
    private final GalleyMaker galleys;
    private final LineList lines = new LineList();

    FlowMaker(ReportDocument report, TextMeasure measure) {
        this.styles = new EnumMap<>(report.styles());
        this.galleys = new GalleyMaker(report.page().typeface(), measure);
    }

    /// Galleys of paragraphs in a style.
    List<Galley> galleys(List<Paragraph> paragraphs, StyleName style) {
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        TextStyle look = style(style);
        var made = new ArrayList<Galley>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            made.add(galleys.make(paragraph, look));
        }
        return made;
    }

    /// Paragraphs in a style, broken for a column.
    Flow flow(List<Paragraph> paragraphs, StyleName style, Alignment alignment, double width) {
        return broken(galleys(paragraphs, style), style, alignment, width);
    }

    /// Galleys of a style, broken for a column.
    Flow broken(List<Galley> paragraphs, StyleName style, Alignment alignment, double width) {
        return Flow.of(paragraphs, width, gap(style), dividing(style, alignment), lines);
    }

    /// The content of a cell, broken for a column.
    Flow flow(List<Paragraph> content, Cell cell, Table table, double width) {
        return Flow.of(galleys(content, cell.style()), width, gap(cell.style()), dividing(cell, table), lines);
    }

    /// How readily words are divided in a cell: not in a column whose words must not break.
    static Dividing dividing(Cell cell, Table table) {
        boolean unbroken = cell.columnSpan() == 1 && table.columns().get(cell.column()).unbroken();
        return unbroken ? Dividing.NEVER : dividing(cell.style(), cell.alignment());
    }

    /// Space between two paragraphs of a style, pt.
    double gap(StyleName style) {
        return Millimetres.points(style(style).before());
    }

    /// Distance of two baselines in a style, pt.
    double lineHeight(StyleName style) {
        return flow(List.of(Paragraph.of("")), style, Alignment.LEFT, 100).height();
    }

    TextStyle style(StyleName style) {
        return Objects.requireNonNull(styles.get(style));
    }

    /// How readily words are divided: not in headings and signatures, sooner in justified text.
    private static Dividing dividing(StyleName style, Alignment alignment) {
        return switch (style) {
            case TABLE_TEXT, PREAMBLE, GROUP_ROW -> alignment == Alignment.JUSTIFY ? Dividing.JUSTIFIED
                    : Dividing.RAGGED;
            default -> Dividing.NEVER;
        };
    }
}
