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
import mn.biyelelt.validation.Word;
import mn.biyelelt.validation.WordLists;

/// 100 percent is claimed although the result says that the work goes on, or tells of a draft where approval is wanted.
final class FullButUnfinished implements RowRule {

    private static final List<String> APPROVED = List.of("батал", "батл");
    private static final List<String> WRITTEN = List.of("боловср", "бэлт", "бич", "гарга");
    private static final int NEAR = 3;
    private static final TextFact<Optional<String>> DRAFT = FullButUnfinished::drafted;
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
                unfinished.in(line.achieved()).or(() -> line.achieved().fact(PLANNED)).or(() -> draft(line))
                        .ifPresent(phrase -> out.find(line.achieved().target(), "phrase", phrase));
            }
        }
    }

    private static Optional<String> draft(LineView line) {
        return line.achieved().fact(DRAFT).filter(_ -> approvalWanted(line));
    }

    private static boolean approvalWanted(LineView line) {
        return (any(line.name(), APPROVED) || any(line.target(), APPROVED)) && !any(line.achieved(), APPROVED);
    }

    /// `төслийг боловсруулж`; a `төсөл` that nobody writes is a project.
    private static Optional<String> drafted(CellText result) {
        List<Word> words = result.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).lower().equals("төсөл") || words.get(i).lower().equals("төслийг")) {
                for (Word next : words.subList(i + 1, Math.min(words.size(), i + 1 + NEAR))) {
                    if (next.beginsAny(WRITTEN)) {
                        return Optional.of(result.text().substring(words.get(i).start(), next.end()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean any(CellText cell, List<String> stems) {
        return cell.words().stream().anyMatch(word -> word.beginsAny(stems));
    }

    /// The verb of a result whose every sentence tells of what is still to come: `300 хүнийг хамруулна`.
    private static Optional<String> planned(CellText result) {
        List<String> sentences = Sentences.of(result.text());
        return !sentences.isEmpty() && sentences.stream().allMatch(FutureTense::ends)
                ? Optional.of(FutureTense.lastWord(sentences.getLast()))
                : Optional.empty();
    }
}
