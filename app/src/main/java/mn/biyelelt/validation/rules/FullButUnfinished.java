package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.PhraseSet;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sentences;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;
import mn.biyelelt.validation.Trait;
import mn.biyelelt.validation.WordLists;

/// 100 percent is claimed although the result says that the work goes on.
final class FullButUnfinished implements RowRule {

    private static final TextFact<Optional<String>> PLANNED = FullButUnfinished::planned;

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.RATED).and(Column.PERCENT, Trait.FULL).and(Column.ACHIEVED, Trait.TEXT);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (!Claim.rated(row)) {
            return;
        }
        PhraseSet unfinished = row.scope().lists().phrases(WordLists.Name.UNFINISHED);
        for (LineView line : row.lines()) {
            if (Claim.full(row, line)) {
                unfinished.in(line.achieved()).or(() -> line.achieved().fact(PLANNED))
                        .ifPresent(phrase -> out.find(line.achieved().target(), "phrase", phrase));
            }
        }
    }

    /// The verb of a result whose every sentence tells of what is still to come: `300 хүнийг хамруулна`.
    private static Optional<String> planned(CellText result) {
        List<String> sentences = Sentences.of(result.text());
        return !sentences.isEmpty() && sentences.stream().allMatch(FutureTense::ends)
                ? Optional.of(FutureTense.lastWord(sentences.getLast()))
                : Optional.empty();
    }
}
