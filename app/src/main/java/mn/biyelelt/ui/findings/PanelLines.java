package mn.biyelelt.ui.findings;

import java.util.List;
import javafx.collections.ObservableList;
import mn.biyelelt.ui.findings.PanelLine.Heading;
import mn.biyelelt.ui.findings.PanelLine.Item;

/// Replaces the panel's lines with care: only those that differ are touched, so that the list stays where it was scrolled to.
final class PanelLines {

    private PanelLines() {
    }

    static void replace(ObservableList<PanelLine> shown, List<PanelLine> wanted) {
        int shorter = Math.min(shown.size(), wanted.size());
        int same = 0;
        while (same < shorter && same(shown.get(same), wanted.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && same(shown.get(shown.size() - 1 - tail), wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        change(shown, same, shown.size() - tail, wanted.subList(same, wanted.size() - tail));
    }

    /// Puts lines in the place of others one by one as far as they go: one that is taken out and put in again moves all below it twice.
    private static void change(ObservableList<PanelLine> shown, int from, int to, List<PanelLine> fresh) {
        int both = Math.min(to - from, fresh.size());
        for (int i = 0; i < both; i++) {
            shown.set(from + i, fresh.get(i));
        }
        if (from + both < to) {
            shown.remove(from + both, to);
        }
        if (both < fresh.size()) {
            shown.addAll(from + both, fresh.subList(both, fresh.size()));
        }
    }

    /// Findings of rows that were not touched stay the same objects from check to check.
    private static boolean same(PanelLine one, PanelLine other) {
        if (one instanceof Item(Listed left) && other instanceof Item(Listed right)) {
            return (left.finding() == right.finding() || left.sameAs(right)
                    && left.finding().arguments().equals(right.finding().arguments())
                    && left.entry().fix().equals(right.entry().fix()))
                    && left.entry().standing().equals(right.entry().standing())
                    && left.number().equals(right.number());
        }
        return one instanceof Heading && one.equals(other);
    }
}
