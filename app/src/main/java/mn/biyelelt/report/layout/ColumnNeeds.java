package mn.biyelelt.report.layout;

import java.util.List;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableColumn;
import mn.biyelelt.report.model.TableRow;

/// How wide each column of a table must be at the least, whole millimetres with padding.
///
/// A column that must not break is as wide as its widest word. A heading keeps its words whole over a text column; over a narrow
/// one each may be divided once, unless little more room spares that. If not everything fits, headings are divided first, then
/// words, and at last all columns shrink.
final class ColumnNeeds {

    /// Width, mm, up to which a heading's whole words are granted over a narrow column, and how much more than its text needs.
    private static final double GRANTED = 13;
    private static final double GRANTED_MORE = 3;
    /// A text column is no narrower than this, mm, and a word longer than this breaks: thousands of millions with their sign stay whole.
    private static final double NARROWEST_TEXT = 12;
    private static final double LONGEST_WORD = 30;
    /// Widest column, as a part of the table, that a text without blanks can force.
    private static final double WIDEST_UNBROKEN = 0.3;

    private final Table table;
    private final TableSample sample;
    private final int total;
    private final double[] unbroken;

    ColumnNeeds(Table table, TableSample sample, FlowMaker maker, int total) {
        this.table = table;
        this.sample = sample;
        this.total = total;
        this.unbroken = new double[table.columns().size()];
        measureUnbroken(maker);
    }

    /// Widest words of the columns that must not break, of all rows.
    private void measureUnbroken(FlowMaker maker) {
        if (table.columns().stream().noneMatch(TableColumn::unbroken)) {
            return;
        }
        for (TableRow row : table.rows()) {
            for (Cell cell : row.cells()) {
                if (cell.columnSpan() == 1 && table.columns().get(cell.column()).unbroken()) {
                    double needed = needed(maker.galleys(cell.content(), cell.style()), WordWidths.DASHED);
                    double again = needed(maker.galleys(cell.continued(), cell.style()), WordWidths.DASHED);
                    unbroken[cell.column()] = Math.max(unbroken[cell.column()], Math.max(needed, again));
                }
            }
        }
    }

    /// Least widths that fit in the table together.
    int[] leastWidths() {
        int[] widths = widths(WordWidths.WHOLE, WordWidths.HALVED, WordWidths.WHOLE);
        if (sum(widths) > total) {
            widths = widths(WordWidths.HALVED, WordWidths.HALVED, WordWidths.HALVED);
        }
        if (sum(widths) > total) {
            widths = widths(WordWidths.DIVIDED, WordWidths.DIVIDED, WordWidths.DIVIDED);
        }
        return sum(widths) > total ? shrunk(widths) : widths;
    }

    /// Greatest widths: what the form allows; for numbers, percents and dates no more than they need.
    int[] greatestWidths(int[] least) {
        var greatest = new int[least.length];
        for (int i = 0; i < greatest.length; i++) {
            TableColumn column = table.columns().get(i);
            boolean asNeeded = column.unbroken() && column.weight() <= 0;
            int allowed = column.maximum() > 0 ? (int) Math.ceil(column.maximum()) : total;
            greatest[i] = asNeeded ? least[i] : allowed;
        }
        return greatest;
    }

    private int[] widths(WordWidths textHead, WordWidths narrowHead, WordWidths narrowContent) {
        var needs = new double[table.columns().size()];
        for (int i = 0; i < needs.length; i++) {
            TableColumn column = table.columns().get(i);
            double text = column.unbroken() ? Math.min(unbroken[i], total * WIDEST_UNBROKEN)
                    : textNeed(i, column.weight() > 0 ? WordWidths.DIVIDED : narrowContent);
            double head = column.weight() > 0 ? headNeed(i, textHead) : narrowHead(i, narrowHead, text);
            needs[i] = Math.max(Math.max(text, head), column.minimum());
        }
        var widths = new int[needs.length];
        for (int i = 0; i < needs.length; i++) {
            widths[i] = Math.max(3, (int) Math.ceil(needs[i] - 0.001));
        }
        return widths;
    }

    private double textNeed(int column, WordWidths by) {
        double needed = table.columns().get(column).weight() > 0 ? NARROWEST_TEXT : 0;
        for (SampleCell cell : sample.cells()) {
            if (!sample.inHead(cell) && covers(cell, column)) {
                needed = Math.max(needed, Math.min(LONGEST_WORD, needed(cell.galleys(), by)));
            }
        }
        return needed;
    }

    private static boolean covers(SampleCell cell, int column) {
        return cell.place().column() == column && cell.place().columns() == 1;
    }

    private double narrowHead(int column, WordWidths by, double text) {
        double whole = headNeed(column, WordWidths.WHOLE);
        return whole <= Math.max(GRANTED, text + GRANTED_MORE) ? whole : headNeed(column, by);
    }

    private double headNeed(int column, WordWidths by) {
        double needed = 0;
        for (SampleCell cell : sample.cells()) {
            if (sample.inHead(cell) && covers(cell, column)) {
                needed = Math.max(needed, Math.min(total * WIDEST_UNBROKEN, needed(cell.galleys(), by)));
            }
        }
        return needed;
    }

    private static double needed(List<Galley> galleys, WordWidths by) {
        double widest = 0;
        for (Galley galley : galleys) {
            widest = Math.max(widest, by.of(galley));
        }
        return widest == 0 ? 0 : Millimetres.of(widest + 2 * TableSpacing.SIDE + 0.05);
    }

    private int[] shrunk(int[] widths) {
        int sum = sum(widths);
        var shrunk = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            shrunk[i] = Math.max(1, widths[i] * total / sum);
        }
        return shrunk;
    }

    static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }
}
