package mn.biyelelt.validation.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.validation.FirstRows;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sentences;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SharedRule;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Target;

/// The same sentence is the result of two rows.
final class ResultTwice implements SharedRule<ResultTwice.Results> {

    private static final int LONG = 60;

    /// The number of a row and the long sentences of its results.
    record Results(String number, Map<String, Target> sentences) {}

    /// The long sentences of the row's results, without list numbers, and where they stand.
    @Override
    public Optional<Results> fact(RowView row) {
        Map<String, Target> sentences = new HashMap<>();
        for (LineView line : row.lines()) {
            if (line.achieved().text().length() >= LONG) {
                for (String sentence : Sentences.of(line.achieved().text())) {
                    add(sentence, line.achieved().target(), sentences);
                }
            }
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Results(row.bareNumber(), sentences));
    }

    private static void add(String sentence, Target target, Map<String, Target> sentences) {
        String bare = sentence.length() < LONG ? "" : bare(sentence);
        if (bare.length() >= LONG) {
            sentences.putIfAbsent(bare, target);
        }
    }

    @Override
    public Collection<String> keys(Results results) {
        return results.sentences().keySet();
    }

    /// One sentence is enough.
    @Override
    public void examine(Series.Entry<Results> row, FirstRows<Results> rows, Sink out) {
        for (Map.Entry<String, Target> sentence : row.fact().sentences().entrySet()) {
            Series.Entry<Results> first = rows.first(sentence.getKey());
            if (first != row) {
                out.find(sentence.getValue(), "number", first.fact().number());
                return;
            }
        }
    }

    private static String bare(String sentence) {
        int start = 0;
        while (start < sentence.length() && !Character.isLetter(sentence.charAt(start))) {
            start++;
        }
        return Same.bare(sentence.substring(start));
    }
}
