package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;

/// A row's number does not begin with the number of the group it stands under.
final class PrefixDiffers implements SeriesRule<PrefixDiffers.Prefixed> {

    /// A row with a number.
    ///
    /// @param size   how many counts the number has
    /// @param prefix of an activity's number what stands before its last count, of a group's the number as a whole
    /// @param label  the number as a finding names it
    record Prefixed(boolean activity, int size, String prefix, String label) {

        static Prefixed of(RowView row, RowNumber number) {
            return new Prefixed(row.isActivity(), number.size(),
                    row.isActivity() ? number.prefix() : number.toString(), row.bareNumber());
        }

        /// Whether it is one level below a group.
        boolean below(Prefixed group) {
            return size == group.size + 1;
        }
    }

    @Override
    public Optional<Prefixed> fact(RowView row) {
        return Numbered.typed(row).map(number -> Prefixed.of(row, number));
    }

    @Override
    public void examine(Series<Prefixed> series, Sink out) {
        for (Series.Part<Prefixed> part : series.parts()) {
            examine(part.entries(), out);
        }
    }

    private static void examine(List<Series.Entry<Prefixed>> entries, Sink out) {
        var strangers = new ArrayList<Series.Entry<Prefixed>>();
        var groups = new ArrayList<String>();
        int fitting = 0;
        var group = new Prefixed(false, Integer.MIN_VALUE, "", "");
        for (Series.Entry<Prefixed> entry : entries) {
            Prefixed row = entry.fact();
            if (!row.activity()) {
                group = row;
            } else if (row.below(group) && row.prefix().equals(group.prefix())) {
                fitting++;
            } else if (row.below(group)) {
                strangers.add(entry);
                groups.add(group.prefix());
            }
        }
        for (int i = 0; fitting >= strangers.size() && i < strangers.size(); i++) {
            var entry = strangers.get(i);
            out.find(entry.row().number().target(), "number", entry.fact().label(), "group", groups.get(i));
        }
    }
}
