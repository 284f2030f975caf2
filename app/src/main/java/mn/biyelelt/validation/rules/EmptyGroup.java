package mn.biyelelt.validation.rules;

import java.util.Optional;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;

/// A group has no activity under it.
final class EmptyGroup implements SeriesRule<Integer> {

    /// Depth of a group; 0 for an activity.
    @Override
    public Optional<Integer> fact(RowView row) {
        return Optional.of(row.depth().orElse(0));
    }

    @Override
    public void examine(Series<Integer> series, Sink out) {
        for (Series.Part<Integer> part : series.parts()) {
            for (int i = 0; i < part.entries().size(); i++) {
                int depth = part.entries().get(i).fact();
                boolean last = i + 1 == part.entries().size();
                int next = last ? depth : part.entries().get(i + 1).fact();
                if (depth > 0 && next > 0 && next <= depth) {
                    RowView group = part.entries().get(i).row();
                    out.find(group.text().target(), "group", Excerpt.of(group.text().text()));
                }
            }
        }
    }
}
