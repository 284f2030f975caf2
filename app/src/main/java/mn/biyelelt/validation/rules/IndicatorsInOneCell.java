package mn.biyelelt.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;
import mn.biyelelt.validation.Word;

/// Several indicators or several targets stand in one cell.
final class IndicatorsInOneCell implements RowRule {

    private static final Set<String> MEASURES = Set.of("тоо", "хувь", "дүн", "хэмжээ", "хугацаа", "индекс");
    private static final TextFact<Integer> INDICATORS = IndicatorsInOneCell::indicators;
    private static final TextFact<Integer> TARGETS = IndicatorsInOneCell::targets;

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            if (!line.name().text().isEmpty() && line.name().fact(INDICATORS) > 1) {
                out.find(line.name().target(), "text", Excerpt.of(line.name().text()));
            } else if (!line.target().text().isEmpty() && line.target().fact(TARGETS) > 1) {
                out.at(line.target().target()).as("targets").say("text", Excerpt.of(line.target().text()));
            }
        }
    }

    /// Counts words that end an indicator: a measuring word before a comma, a line's end or a capital letter.
    private static int indicators(CellText name) {
        List<Word> words = name.words();
        int count = 0;
        boolean open = false;
        for (int i = 0; i < words.size(); i++) {
            boolean last = i + 1 == words.size();
            boolean measure = MEASURES.contains(words.get(i).lower())
                    && !(i > 0 && words.get(i - 1).lower().equals("арга"));
            boolean border = last || measure && border(name.text(), words.get(i), words.get(i + 1))
                    || capitalAgain(name.text(), words, i + 1);
            open |= measure;
            if (border && (measure || last || capitalAgain(name.text(), words, i + 1))) {
                count++;
            }
        }
        return open || capitalsAgain(name) ? count : 1;
    }

    private static boolean border(String text, Word word, Word next) {
        String between = text.substring(word.end(), next.start());
        return between.indexOf(',') >= 0 && !tail(next) || between.indexOf('\n') >= 0 || between.indexOf(';') >= 0
                || Character.isUpperCase(text.charAt(next.start()));
    }

    /// "тоо, тайлан" is one indicator with its proof.
    private static boolean tail(Word next) {
        return next.lower().equals("тайлан") || next.lower().equals("хувь") || next.lower().equals("хэмжээ");
    }

    private static boolean capitalsAgain(CellText name) {
        for (int i = 1; i < name.words().size(); i++) {
            if (capitalAgain(name.text(), name.words(), i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the first word stands again, with a capital letter.
    private static boolean capitalAgain(String text, List<Word> words, int at) {
        return at < words.size() && words.get(at).lower().equals(words.getFirst().lower())
                && Character.isUpperCase(text.charAt(words.get(at).start()));
    }

    /// Counts sentences with an amount of their own.
    private static int targets(CellText target) {
        if (target.amountList().isEmpty()) {
            return 0;
        }
        var sentences = new HashSet<String>();
        target.amountList().forEach(value -> sentences.add(target.sentenceAt(value.span().start())));
        boolean decrease = DecreaseWithoutNumber.sentence(target)
                .filter(sentence -> !sentences.contains(sentence)).isPresent();
        return decrease ? sentences.size() + 1 : sentences.size();
    }
}
