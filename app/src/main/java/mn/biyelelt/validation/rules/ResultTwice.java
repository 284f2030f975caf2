package mn.biyelelt.validation.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sentences;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Target;
import org.jspecify.annotations.Nullable;

/// The same sentence is the result of two rows.
final class ResultTwice implements SeriesRule<Set<String>> {

    private static final int LONG = 60;

    /// The long sentences of the row's results, without list numbers.
    @Override
    public Optional<Set<String>> fact(RowView row) {
        var sentences = new LinkedHashSet<String>();
        for (LineView line : row.lines()) {
            if (line.achieved().text().length() >= LONG) {
                Sentences.of(line.achieved().text()).stream().map(ResultTwice::bare)
                        .filter(sentence -> sentence.length() >= LONG).forEach(sentences::add);
            }
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences);
    }

    @Override
    public void examine(Series<Set<String>> series, Sink out) {
        var first = new HashMap<String, RowView>();
        series.entries().forEach(entry -> {
            Optional<String> known = entry.fact().stream().filter(first::containsKey).findFirst();
            known.ifPresent(sentence -> find(entry.row(), first.get(sentence), sentence, out));
            entry.fact().forEach(sentence -> first.putIfAbsent(sentence, entry.row()));
        });
    }

    private static void find(RowView row, @Nullable RowView other, String sentence, Sink out) {
        Target target = row.lines().stream().map(LineView::achieved)
                .filter(cell -> Sentences.of(cell.text()).stream().anyMatch(each -> bare(each).equals(sentence)))
                .findFirst()
                .orElse(row.text()).target();
        out.find(target, "number", other == null ? "" : other.bareNumber());
    }

    private static String bare(String sentence) {
        int start = 0;
        while (start < sentence.length() && !Character.isLetter(sentence.charAt(start))) {
            start++;
        }
        return Same.bare(sentence.substring(start));
    }
}
