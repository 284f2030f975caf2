package mn.biyelelt.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.form.Column;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.TableRow;

/// Composes an activity's rows: one a line, with the activity's own cells spanning them.
final class ActivityComposer {

    private final List<Column> columns;
    private final List<ContentComposer> contents;

    ActivityComposer(Paper paper, CellText text, List<Column> columns) {
        this.columns = columns;
        this.contents = columns.stream().map(column -> new ContentComposer(paper, text, column)).toList();
    }

    /// Whose text stands in a cell, and how many lines it spans from which one on.
    private record Span(int line, int lines, Optional<? extends Element> element) {}

    /// The rows of an activity; one empty row if it is missing.
    ///
    /// @param groups cells of group columns whose top edge is the first row
    List<TableRow> rows(Optional<Activity> activity, List<Cell> groups) {
        List<Indicator> lines = activity.map(Activity::indicators).orElse(List.of());
        int height = Math.max(1, lines.size());
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            rows.add(new ArrayList<>(i == 0 ? groups : List.of()));
        }
        for (int i = 0; i < columns.size(); i++) {
            for (Span span : spans(i, activity, lines, height)) {
                rows.get(span.line()).add(cell(i, span.lines(), span.element()));
            }
        }
        var printed = new ArrayList<TableRow>();
        for (List<Cell> cells : rows) {
            cells.sort(Comparator.comparingInt(Cell::column));
            printed.add(new TableRow(
                    printed.isEmpty() ? TableRow.Kind.FIRST_LINE : TableRow.Kind.FURTHER_LINE, cells));
        }
        return printed;
    }

    /// A cell that shows an element in a column; empty if there is no element.
    Cell cell(int index, int lines, Optional<? extends Element> element) {
        Column column = columns.get(index);
        ContentComposer content = contents.get(index);
        List<Paragraph> shown = element.map(content::paragraphs).orElse(List.of());
        return new Cell(index, 1, lines, shown, StyleName.TABLE_TEXT, PaperLook.alignment(column.align()),
                column.continued() ? continued(element.map(content::first).orElse("")) : List.of(),
                element.flatMap(content::source));
    }

    private List<Span> spans(int column, Optional<Activity> activity, List<Indicator> lines, int height) {
        return switch (columns.get(column).spans()) {
            case GROUP -> List.of();
            case ACTIVITY -> List.of(new Span(0, height, activity));
            case INDICATOR -> each(lines);
            case ACTIVITY_OR_LINE -> mixed(contents.get(column), activity, lines, height);
            case LINES_OR_ACTIVITY ->
                anyHasText(contents.get(column), lines) ? each(lines) : List.of(new Span(0, height, activity));
        };
    }

    private static List<Span> each(List<Indicator> lines) {
        if (lines.isEmpty()) {
            return List.of(new Span(0, 1, Optional.empty()));
        }
        var spans = new ArrayList<Span>();
        for (int i = 0; i < lines.size(); i++) {
            spans.add(new Span(i, 1, Optional.of(lines.get(i))));
        }
        return spans;
    }

    /// The activity's text over the lines that have none of their own.
    private static List<Span> mixed(ContentComposer content, Optional<Activity> activity, List<Indicator> lines,
            int height) {
        if (!anyHasText(content, lines)) {
            return List.of(new Span(0, height, activity));
        }
        if (activity.filter(content::hasText).isEmpty()) {
            return each(lines);
        }
        var spans = new ArrayList<Span>();
        for (int i = 0; i < lines.size(); i++) {
            int start = i;
            while (i < lines.size() && !content.hasText(lines.get(i))) {
                i++;
            }
            if (i > start) {
                spans.add(new Span(start, i - start, activity));
            }
            if (i < lines.size()) {
                spans.add(new Span(i, 1, Optional.of(lines.get(i))));
            }
        }
        return spans;
    }

    private static boolean anyHasText(ContentComposer content, List<Indicator> lines) {
        return lines.stream().anyMatch(line -> content.hasText(line));
    }

    private static List<Paragraph> continued(String first) {
        return first.isBlank() ? List.of() : List.of(Paragraph.of("(" + first.strip() + ")"));
    }
}
