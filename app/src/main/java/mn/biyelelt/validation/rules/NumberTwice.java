package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.change.Batch;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;

/// A row number stands twice in one section.
final class NumberTwice implements SeriesRule<Numbered> {

    @Override
    public Optional<Numbered> fact(RowView row) {
        return Numbered.of(row).filter(numbered -> numbered.activity() && !numbered.label().isEmpty());
    }

    @Override
    public void examine(Series<Numbered> series, Sink out) {
        for (Series.Part<Numbered> part : series.parts()) {
            var seen = new HashSet<String>();
            for (int i = 0; i < part.entries().size(); i++) {
                var entry = part.entries().get(i);
                if (!seen.add(entry.fact().label())) {
                    find(part.entries(), i, out);
                }
            }
        }
    }

    private static void find(List<Series.Entry<Numbered>> entries, int at, Sink out) {
        var entry = entries.get(at);
        var draft = out.at(entry.row().number().target());
        renumbering(entries, at).ifPresent(draft::fixedBy);
        draft.say("number", entry.fact().label());
    }

    /// Counts on from the row before, as long as the numbers that follow run on without holes.
    private static Optional<Change> renumbering(List<Series.Entry<Numbered>> entries, int at) {
        var changes = new ArrayList<Change>();
        Optional<RowNumber> first = entries.get(at).fact().number();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int next = first.get().last() + 1;
        for (int i = at; i < entries.size(); i++) {
            Optional<RowNumber> number = entries.get(i).fact().number();
            if (number.isEmpty() || !number.get().prefix().equals(first.get().prefix())) {
                break;
            }
            if (number.get().last() >= next) {
                break;
            }
            var numbered = entries.get(i).fact();
            changes.add(entries.get(i).row().number().replacedBy(numbered.relabelled(first.get().with(next))));
            next++;
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Batch(changes));
    }
}
