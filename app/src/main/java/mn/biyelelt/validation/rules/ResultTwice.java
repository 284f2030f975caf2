package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.FirstRows;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowCell;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sentences;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SharedRule;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;

/// The same sentence is the result of two rows.
final class ResultTwice implements SharedRule<ResultTwice.Results> {

    private static final int LONG = 60;
    /// With an amount of its own, which two rows do not have by chance, a shorter one is enough.
    private static final int MEDIUM = 36;
    private static final BigDecimal LARGE = BigDecimal.valueOf(20);
    private static final TextFact<List<String>> SENTENCES = ResultTwice::sentences;

    /// The number of a row and the long sentences of its results.
    record Results(String number, Map<String, RowCell> sentences) {}

    /// The long sentences of the row's results, without list numbers, and where they stand.
    @Override
    public Optional<Results> fact(RowView row) {
        Map<String, RowCell> sentences = new HashMap<>();
        for (LineView line : row.lines()) {
            if (line.achieved().text().length() >= MEDIUM) {
                line.achieved().fact(SENTENCES)
                        .forEach(sentence -> sentences.putIfAbsent(sentence, line.achieved().place()));
            }
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Results(row.bareNumber(), sentences));
    }

    private static List<String> sentences(CellText result) {
        boolean amount = result.text().length() < LONG && result.amounts()
                .anyMatch(value -> value.amount().filter(number -> number.compareTo(LARGE) >= 0).isPresent());
        int least = amount ? MEDIUM : LONG;
        return Sentences.of(result.text()).stream().filter(sentence -> sentence.length() >= least)
                .map(ResultTwice::bare).filter(bare -> bare.length() >= least).toList();
    }

    @Override
    public Collection<String> keys(Results results) {
        return results.sentences().keySet();
    }

    /// One sentence is enough.
    @Override
    public void examine(Series.Entry<Results> row, FirstRows<Results> rows, Sink out) {
        for (Map.Entry<String, RowCell> sentence : row.fact().sentences().entrySet()) {
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
