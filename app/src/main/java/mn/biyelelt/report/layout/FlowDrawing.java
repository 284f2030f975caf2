package mn.biyelelt.report.layout;

import mn.biyelelt.report.layout.Galley.Missing;
import mn.biyelelt.report.layout.Galley.Span;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Leader;

/// Draws lines of a flow on a page.
final class FlowDrawing {

    private static final String HYPHEN = String.valueOf(TextRun.HYPHEN);

    private final PageBuilder page;
    private final Flow flow;
    private final Alignment alignment;
    private final double left;

    private FlowDrawing(PageBuilder page, Flow flow, Alignment alignment, double left) {
        this.page = page;
        this.flow = flow;
        this.alignment = alignment;
        this.left = left;
    }

    /// Draws the lines `from` to before `to`, the first with its top at `y`.
    static void draw(PageBuilder page, Flow flow, int from, int to, Alignment alignment, double x, double y) {
        var drawing = new FlowDrawing(page, flow, alignment, x);
        for (int line = from; line < to; line++) {
            drawing.line(line, y + flow.top(line) - flow.top(from));
        }
    }

    private void line(int line, double y) {
        Galley galley = flow.galley(line);
        double indent = flow.opens(line) ? 0 : LineBreaker.hang(galley, flow.width());
        double room = flow.width() - indent;
        double width = galley.width(flow.start(line), flow.end(line)) + (flow.hyphen(line) ? galley.hyphen() : 0);
        double x = left + indent + switch (alignment) {
            case LEFT, JUSTIFY -> 0;
            case CENTER -> Math.max(0, (room - width) / 2);
            case RIGHT -> Math.max(0, room - width);
        };
        boolean stretched = alignment == Alignment.JUSTIFY && !flow.closes(line);
        if (galley.rightToLeft()) {
            VisualOrder.draw(page, galley, flow.start(line), flow.end(line), x, y + galley.measures().ascent());
        } else {
            spans(line, x, y + galley.measures().ascent(), stretched ? stretch(galley, line, room - width) : 0);
        }
        noteMissing(galley, flow.start(line), flow.end(line));
    }

    private double stretch(Galley galley, int line, double spare) {
        int blanks = 0;
        for (int i = flow.start(line); i < flow.end(line); i++) {
            blanks += galley.charAt(i) == ' ' ? 1 : 0;
        }
        return blanks == 0 ? 0 : Math.max(0, spare / blanks);
    }

    private void spans(int line, double x, double baseline, double stretch) {
        Galley galley = flow.galley(line);
        int start = flow.start(line);
        int end = flow.end(line);
        int from = start;
        double shift = x - galley.x(start);
        for (Span span : galley.spans()) {
            int to = Math.min(span.end(), end);
            if (to > from && span.leader() != null) {
                leader(span.leader(), shift + galley.x(from), galley.width(from, to), baseline);
            } else if (to > from && stretch > 0) {
                shift = words(galley, span.lettering(), from, to, shift, baseline, stretch,
                        to == end ? tail(line) : "");
            } else if (to > from) {
                run(galley, span.lettering(), from, to, shift, baseline, to == end ? tail(line) : "");
            }
            from = Math.max(from, to);
        }
    }

    private void run(Galley galley, Lettering lettering, int from, int to, double shift, double baseline, String tail) {
        double width = galley.width(from, to) + (tail.equals(HYPHEN) ? galley.hyphen() : 0);
        String text = galley.text(from, to);
        page.text(shift + galley.x(from), baseline, width, lettering, tail.isEmpty() ? text : text + tail);
    }

    /// What follows the text of a line: its hyphen, or a blank if the text goes on with another word.
    private String tail(int line) {
        if (flow.hyphen(line)) {
            return HYPHEN;
        }
        if (line == flow.count() - 1) {
            return "";
        }
        Galley galley = flow.galley(line);
        int end = flow.end(line);
        return flow.closes(line) || end < galley.length() && galley.charAt(end) == ' ' ? " " : "";
    }

    /// Draws each word of a stretched line in its place.
    ///
    /// @return the shift behind them
    private double words(Galley galley, Lettering lettering, int from, int to, double shift, double baseline,
            double stretch, String tail) {
        int start = from;
        double moved = shift;
        for (int i = from; i < to; i++) {
            if (galley.charAt(i) == ' ') {
                run(galley, lettering, start, i + 1, moved, baseline, "");
                moved += stretch;
                start = i + 1;
            }
        }
        if (start < to) {
            run(galley, lettering, start, to, moved, baseline, tail);
        }
        return moved;
    }

    private void leader(Leader leader, double x, double width, double baseline) {
        double end = Math.min(x + width, left + flow.width());
        switch (leader.kind()) {
            case BLANK -> {
            }
            case DOTS -> page.rule(x, baseline, end, baseline, Rule.Stroke.DOTS);
            case RULE -> page.rule(x, baseline, end, baseline, Rule.Stroke.THIN);
        }
    }

    private void noteMissing(Galley galley, int from, int to) {
        for (Missing one : galley.missing()) {
            if (one.place() >= from && one.place() < to) {
                page.missing(one.codePoint());
            }
        }
    }
}
