package mn.biyelelt.validation.rules;

import java.util.Optional;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;

/// A group has no activity under it; of one without a text [HeadingEmpty] tells.
final class EmptyGroup implements SeriesRule<EmptyGroup.Heading> {

    /// A row as this rule sees it.
    ///
    /// @param depth of a group; 0 for an activity
    /// @param text  of a group
    record Heading(int depth, String text) {}

    @Override
    public Optional<Heading> fact(RowView row) {
        return Optional
                .of(row.isActivity() ? new Heading(0, "") : new Heading(row.depth().orElse(0), row.text().text()));
    }

    @Override
    public void examine(Series<Heading> series, Sink out) {
        for (Series.Part<Heading> part : series.parts()) {
            for (int i = 0; i < part.entries().size(); i++) {
                int depth = part.entries().get(i).fact().depth();
                boolean last = i + 1 == part.entries().size();
                int next = last ? depth : part.entries().get(i + 1).fact().depth();
                boolean named = !part.entries().get(i).fact().text().isBlank();
                if (named && depth > 0 && next > 0 && next <= depth) {
                    RowView group = part.entries().get(i).row();
                    out.find(group.text().target(), "group", Excerpt.of(group.text().text()));
                }
            }
        }
    }
}
