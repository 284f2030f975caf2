package mn.biyelelt.report.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;

/// Chooses the widths of a table's columns so that the table gets as low as possible.
///
/// The columns start at the widths that the form's weights give and move by whole millimetres, from one column to another, as
/// long as a move saves a line at least: so widths stay where they are while somebody types. Nothing but the table counts, so
/// the same table always gets the same widths.
final class WidthSearch {

    private static final int[] STEPS = {24, 12, 6, 3, 2};
    private static final int[] SMALL_STEPS = {6, 3, 2};
    private static final int MOST_MOVES = 60;
    private static final int MOST_ROUNDS = 4;
    /// Lines that a move must save, so that widths stay while somebody types.
    private static final double LEAST_GAIN = 1;
    /// What a line in a cell costs, as a part of its height, that does not make its row higher: of two equal tables the
    /// emptier one is better.
    private static final double FEW_HIDDEN = 0.03;
    private static final double MANY_HIDDEN = 0.4;

    private final TableSample sample;
    private final int[] least;
    private final int[] greatest;
    private final double line;
    private final List<Move> pairs;
    private final List<Move> triples;

    private WidthSearch(TableSample sample, ColumnNeeds needs, int[] texts, double line) {
        this.sample = sample;
        this.least = needs.leastWidths();
        this.greatest = needs.greatestWidths(least);
        this.line = line;
        this.pairs = pairs(least.length);
        this.triples = triples(texts);
    }

    /// Left edge of each column and the right edge of the last, pt.
    ///
    /// @param pageHeight height between the margins, pt
    static double[] edges(Table table, FlowMaker maker, double left, double width, double pageHeight) {
        int total = Math.max(table.columns().size(), (int) Math.floor(Millimetres.of(width) + 1e-6));
        var sample = new TableSample(table, maker);
        int[] texts = IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).weight() > 0)
                .toArray();
        var search = new WidthSearch(sample, new ColumnNeeds(table, sample, maker, total), texts,
                maker.lineHeight(StyleName.TABLE_TEXT));
        int[] widths = search.start(table, total);
        sample.estimatePages(widths, pageHeight);
        return edges(search.best(widths), left, width);
    }

    /// Two ways lead from the start to a low table: straight down, or first to where all cells are low and then down, as two
    /// columns that are high in the same rows must widen together. The lower end is taken.
    private int[] best(int[] start) {
        int[] straight = start.clone();
        improve(straight, FEW_HIDDEN);
        double straightHeight = sample.height(straight);
        int[] round = start.clone();
        improve(round, MANY_HIDDEN);
        improve(round, FEW_HIDDEN);
        return sample.height(round) < straightHeight - line ? round : straight;
    }

    /// Least widths, and the rest by the weights of the form.
    private int[] start(Table table, int total) {
        int[] widths = Arrays.copyOf(least, least.length);
        double weights = table.columns().stream().mapToDouble(column -> Math.max(0, column.weight())).sum();
        int rest = total - ColumnNeeds.sum(widths);
        int given = 0;
        double passed = 0;
        for (int i = 0; i < widths.length && rest > 0; i++) {
            passed += weights > 0 ? Math.max(0, table.columns().get(i).weight()) / weights : 1.0 / widths.length;
            int until = (int) Math.round(rest * passed);
            widths[i] += until - given;
            given = until;
        }
        return widths;
    }

    /// Moves widths while that makes the table lower; with `hiddenLine` for each line that does not count by itself.
    private void improve(int[] widths, double hiddenLine) {
        sample.weighHiddenLines(hiddenLine);
        double height = sample.height(widths);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            height = improve(widths, STEPS, pairs, height);
            double lower = improve(widths, SMALL_STEPS, triples, height);
            if (lower >= height) {
                return;
            }
            height = lower;
        }
    }

    private double improve(int[] widths, int[] steps, List<Move> moves, double height) {
        double reached = height;
        for (int step : steps) {
            for (int count = 0; count < MOST_MOVES; count++) {
                double lower = takeBest(widths, step, moves, reached);
                if (lower >= reached) {
                    break;
                }
                reached = lower;
            }
        }
        return reached;
    }

    /// Takes the move of `step` millimetres that saves most.
    ///
    /// @return the height after the move; `height` if no move saves enough
    private double takeBest(int[] widths, int step, List<Move> moves, double height) {
        double best = height - LEAST_GAIN * line;
        Move taken = null;
        for (Move move : moves) {
            if (move.allowed(widths, step, least, greatest)) {
                move.apply(widths, step);
                double lower = sample.height(widths);
                move.apply(widths, -step);
                if (lower < best) {
                    best = lower;
                    taken = move;
                }
            }
        }
        if (taken == null) {
            return height;
        }
        taken.apply(widths, step);
        return best;
    }

    /// Moves from one column to another.
    private static List<Move> pairs(int columns) {
        var moves = new ArrayList<Move>();
        for (int from = 0; from < columns; from++) {
            for (int to = 0; to < columns; to++) {
                if (to != from) {
                    moves.add(new Move(new int[]{from, to}, new int[]{-1, 1}));
                }
            }
        }
        return moves;
    }

    /// Moves from one text column to two others, and from two to one.
    private static List<Move> triples(int[] columns) {
        var moves = new ArrayList<Move>();
        for (int one : columns) {
            for (int other : columns) {
                for (int third : columns) {
                    if (other < third && one != other && one != third) {
                        moves.add(new Move(new int[]{one, other, third}, new int[]{-2, 1, 1}));
                        moves.add(new Move(new int[]{one, other, third}, new int[]{2, -1, -1}));
                    }
                }
            }
        }
        return moves;
    }

    /// A change of some widths by multiples of a step; the sum stays.
    private static final class Move {

        private final int[] columns;
        private final int[] changes;

        Move(int[] columns, int[] changes) {
            this.columns = columns;
            this.changes = changes;
        }

        boolean allowed(int[] widths, int step, int[] least, int[] greatest) {
            for (int i = 0; i < columns.length; i++) {
                int width = widths[columns[i]] + changes[i] * step;
                if (changes[i] < 0 ? width < least[columns[i]] : width > greatest[columns[i]]) {
                    return false;
                }
            }
            return true;
        }

        void apply(int[] widths, int step) {
            for (int i = 0; i < columns.length; i++) {
                widths[columns[i]] += changes[i] * step;
            }
        }
    }

    /// Edges in points; what is left of the last millimetre goes to the widest column.
    private static double[] edges(int[] widths, double left, double width) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        double rest = width - Millimetres.points(ColumnNeeds.sum(widths));
        var edges = new double[widths.length + 1];
        edges[0] = left;
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + Millimetres.points(widths[i]) + (i == widest ? rest : 0);
        }
        return edges;
    }
}
