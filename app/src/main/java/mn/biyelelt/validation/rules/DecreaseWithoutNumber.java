package mn.biyelelt.validation.rules;

import java.util.List;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;

/// Something is to become fewer, and nothing says by how many or to what.
final class DecreaseWithoutNumber implements RowRule {

    private static final List<String> DECREASE = List.of("буурсан", "бууруул", "багассан", "багасга", "цөөрсөн",
            "цөөлсөн");

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            CellText target = line.target();
            target.words().stream().filter(word -> DECREASE.stream().anyMatch(word::begins))
                    .map(word -> target.sentenceAt(word.start())).filter(sentence -> unmeasured(target, sentence))
                    .findFirst()
                    .ifPresent(sentence -> out.find(target.target(), "text", Excerpt.of(sentence)));
        }
    }

    private static boolean unmeasured(CellText target, String sentence) {
        int start = target.text().indexOf(sentence);
        return target.amounts().noneMatch(
                value -> value.span().start() >= start && value.span().end() <= start + sentence.length());
    }
}
