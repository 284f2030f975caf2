package mn.biyelelt.validation.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.FirstRows;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Place;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sentences;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SharedRule;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;

/// The same sentence is the result of two rows.
final class ResultTwice implements SharedRule<ResultTwice.Results> {

    private static final int LONG = 60;
    private static final TextFact<List<String>> SENTENCES = ResultTwice::sentences;

    /// The number of a row and the long sentences of its results.
    record Results(String number, Map<String, Place> sentences) {}

    /// The long sentences of the row's results, without list numbers, and where they stand.
    @Override
    public Optional<Results> fact(RowView row) {
        Map<String, Place> sentences = new HashMap<>();
        for (LineView line : row.lines()) {
            if (line.achieved().text().length() >= LONG) {
                line.achieved().fact(SENTENCES)
                        .forEach(sentence -> sentences.putIfAbsent(sentence, line.achieved().place()));
            }
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Results(row.bareNumber(), sentences));
    }

    private static List<String> sentences(CellText result) {
        return Sentences.of(result.text()).stream().filter(sentence -> sentence.length() >= LONG)
                .map(ResultTwice::bare).filter(bare -> bare.length() >= LONG).toList();
    }

    @Override
    public Collection<String> keys(Results results) {
        return results.sentences().keySet();
    }

    /// One sentence is enough.
    @Override
    public void examine(Series.Entry<Results> row, FirstRows<Results> rows, Sink out) {
        for (Map.Entry<String, Place> sentence : row.fact().sentences().entrySet()) {
            Series.Entry<Results> first = rows.first(sentence.getKey());
            if (first != row) {
                out.find(row.row().target(sentence.getValue()), "number", first.fact().number());
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
