package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;

/// A row has text but no number.
final class NumberMissing implements SeriesRule<NumberMissing.Labelled> {

    /// A row that should have a number.
    ///
    /// @param missing whether there is text but no number
    /// @param label   the number without closing marks
    /// @param number  the same as counts, if it is made of them
    record Labelled(boolean missing, String label, Optional<RowNumber> number) {}

    @Override
    public Optional<Labelled> fact(RowView row) {
        return row.isActivity() && row.shows(Fields.NUMBER)
                ? Optional.of(new Labelled(row.number().blank() && !row.text().blank(), row.bareNumber(),
                        row.number().fact(RowNumber.TYPED)))
                : Optional.empty();
    }

    @Override
    public void examine(Series<Labelled> series, Sink out) {
        for (Series.Part<Labelled> part : series.parts()) {
            for (int i = 0; i < part.entries().size(); i++) {
                if (part.entries().get(i).fact().missing()) {
                    find(part.entries(), i, out);
                }
            }
        }
    }

    private static void find(List<Series.Entry<Labelled>> entries, int at, Sink out) {
        var number = entries.get(at).row().number();
        Optional<String> fitting = fitting(entries, at);
        if (fitting.isPresent()) {
            out.at(number.target()).as("fitting").fixedBy(number.replacedBy(fitting.get()))
                    .say("number", fitting.get());
        } else {
            out.find(number.target());
        }
    }

    /// The one number that fits between the rows around it.
    private static Optional<String> fitting(List<Series.Entry<Labelled>> entries, int at) {
        if (at == 0) {
            return Optional.empty();
        }
        Optional<RowNumber> before = entries.get(at - 1).fact().number();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        String next = before.get().with(before.get().last() + 1);
        boolean taken = entries.stream().anyMatch(entry -> entry.fact().label().equals(next));
        return taken ? Optional.empty() : Optional.of(next);
    }
}
