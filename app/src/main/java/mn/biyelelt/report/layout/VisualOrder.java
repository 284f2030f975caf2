package mn.biyelelt.report.layout;

import java.text.Bidi;

/// Draws a line that holds text written from right to left: its characters in the order in which they stand on the paper.
final class VisualOrder {

    private VisualOrder() {
    }

    static void draw(PageBuilder page, Galley galley, int from, int to, double x, double baseline) {
        double at = x;
        for (int i : order(galley, from, to)) {
            if (galley.charAt(i) != Galley.LEADER) {
                page.text(at, baseline, galley.width(i, i + 1), galley.letteringAt(i),
                        String.valueOf(galley.charAt(i)));
            }
            at += galley.width(i, i + 1);
        }
    }

    /// The characters `from` to before `to` from left to right.
    private static int[] order(Galley galley, int from, int to) {
        var bidi = new Bidi(galley.characters(from, to), 0, null, 0, to - from, Bidi.DIRECTION_LEFT_TO_RIGHT);
        var levels = new byte[bidi.getRunCount()];
        var runs = new Integer[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = i;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        var order = new int[to - from];
        int count = 0;
        for (int run : runs) {
            boolean backwards = bidi.getRunLevel(run) % 2 == 1;
            int length = bidi.getRunLimit(run) - bidi.getRunStart(run);
            for (int i = 0; i < length; i++) {
                order[count++] = from + (backwards ? bidi.getRunLimit(run) - 1 - i : bidi.getRunStart(run) + i);
            }
        }
        return order;
    }
}
