package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final List<String> FUTURE = List.of("ана", "энэ", "оно", "өнө", "лна", "лнэ", "рна", "рнэ", "үүлнэ",
            "ина");
    private static final Set<String> PRESENT = Set.of("байна", "болно", "гэнэ");
    private static final int SHORTEST_VERB = 6;
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
        return !sentences.isEmpty() && sentences.stream().allMatch(sentence -> future(lastWord(sentence)))
                ? Optional.of(lastWord(sentences.getLast()))
                : Optional.empty();
    }

    private static boolean future(String word) {
        return word.length() >= SHORTEST_VERB && !PRESENT.contains(word) && FUTURE.stream().anyMatch(word::endsWith);
    }

    private static String lastWord(String sentence) {
        int end = sentence.length();
        while (end > 0 && !Character.isLetter(sentence.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(sentence.charAt(start - 1))) {
            start--;
        }
        return sentence.substring(start, end);
    }
}
