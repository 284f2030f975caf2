package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.change.Batch;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.validation.GroupRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.Sink;

/// A row number stands twice in one section.
final class NumberTwice implements GroupRule<Numbered> {

    @Override
    public Optional<Numbered> fact(RowView row) {
        return row.isActivity() && !row.bareNumber().isEmpty() ? Optional.of(Numbered.of(row)) : Optional.empty();
    }

    @Override
    public Object group(Numbered numbered) {
        return numbered.run();
    }

    @Override
    public void examine(List<Series.Entry<Numbered>> run, Sink out) {
        if (run.size() > 1) {
            var seen = new HashSet<String>();
            for (int i = 0; i < run.size(); i++) {
                if (!seen.add(run.get(i).fact().label())) {
                    find(run, i, out);
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
            Numbered numbered = entries.get(i).fact();
            if (numbered.number().orElseThrow().last() >= next) {
                break;
            }
            changes.add(entries.get(i).row().number().replacedBy(numbered.relabelled(first.get().with(next))));
            next++;
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Batch(changes));
    }
}
