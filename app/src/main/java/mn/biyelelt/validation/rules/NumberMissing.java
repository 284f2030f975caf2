package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;

/// A row has text but no number.
final class NumberMissing implements SeriesRule<Numbered> {

    @Override
    public Optional<Numbered> fact(RowView row) {
        return Numbered.of(row).filter(numbered -> numbered.activity() && row.shows(Fields.NUMBER));
    }

    @Override
    public void examine(Series<Numbered> series, Sink out) {
        for (Series.Part<Numbered> part : series.parts()) {
            for (int i = 0; i < part.entries().size(); i++) {
                var entry = part.entries().get(i);
                if (entry.fact().label().isEmpty() && entry.fact().hasText()) {
                    find(part.entries(), i, out);
                }
            }
        }
    }

    private static void find(List<Series.Entry<Numbered>> entries, int at, Sink out) {
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
    private static Optional<String> fitting(List<Series.Entry<Numbered>> entries, int at) {
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
