package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;
import mn.biyelelt.validation.Trait;
import mn.biyelelt.validation.Word;

/// Something is to become fewer, and nothing says by how many or to what. A target without any number is the matter of
/// [TargetUnmeasurable].
final class DecreaseWithoutNumber implements RowRule {

    private static final List<String> DECREASE = List.of("буурсан", "бууруул", "багассан", "багасга", "цөөрсөн",
            "цөөлсөн");
    private static final TextFact<Optional<String>> SENTENCE = DecreaseWithoutNumber::find;

    @Override
    public Needs needs() {
        return Needs.of(Column.TARGET, Trait.TEXT);
    }

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            CellText target = line.target();
            if (TargetUnmeasurable.measurable(target)) {
                examine(target, out);
            }
        }
    }

    private static void examine(CellText target, Sink out) {
        sentence(target).ifPresent(sentence -> out.find(target.target(), "text", Excerpt.of(sentence)));
    }

    /// The first sentence that asks for less of something without a number.
    static Optional<String> sentence(CellText target) {
        return target.fact(SENTENCE);
    }

    private static Optional<String> find(CellText target) {
        for (Word word : target.words()) {
            if (word.beginsAny(DECREASE)) {
                String sentence = target.sentenceAt(word.start());
                if (unmeasured(target, sentence)) {
                    return Optional.of(sentence);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean unmeasured(CellText target, String sentence) {
        int start = target.text().indexOf(sentence);
        return target.amounts().noneMatch(
                value -> value.span().start() >= start && value.span().end() <= start + sentence.length());
    }
}
