package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Word;
import mn.biyelelt.validation.WordLists;

/// A cell begins or ends in the middle of a sentence, or a list of years breaks off and another sentence follows.
final class SentenceCut implements CellRule {

    private static final Set<FieldKey> PROSE = Set.of(Fields.ITEM_TEXT, Fields.INDICATOR_NAME, Fields.BASELINE,
            Fields.TARGET,
            Fields.ACHIEVED);
    private static final String OPENED = ",”»)…";
    private static final String CLOSED = ".!?;:)”\"»…%";
    /// Words of a level that is no sentence: `шинээр 2 эмч`, `жилд 2-оос доошгүй удаа`.
    private static final int LONGEST_VALUE = 6;
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d,\\s+(?:19|20)\\d\\d,\\s+(?=\\p{Lu})");
    private static final List<String> CAUSATIVE = List.of("уула", "үүлэ");
    private static final List<String> UNFINISHED = List.of("ийн", "ын", "ний", "ны", "ийг", "ыг");

    @Override
    public void examine(CellText cell, Sink out) {
        if (!PROSE.contains(cell.field()) || cell.blank()) {
            return;
        }
        String text = cell.text().strip();
        if (opened(text, cell)) {
            out.at(cell.target()).as("start").say("text", Excerpt.of(text));
        }
        if (cut(cell, text)) {
            out.at(cell.target()).as("end").say("text", Excerpt.ofEnd(text));
        }
        Matcher years = YEARS.matcher(text);
        if (cell.digits() && years.find()) {
            out.at(cell.target()).as("end").say("text", Excerpt.ofEnd(text.substring(0, years.end())));
        }
    }

    private static boolean opened(String text, CellText cell) {
        FieldKey field = cell.field();
        char first = text.charAt(0);
        boolean afterBasis = first == ',' && field.equals(Fields.ITEM_TEXT);
        return OPENED.indexOf(first) >= 0 && !afterBasis
                || Character.isLowerCase(first) && text.length() > 1 && sentence(cell);
    }

    private static boolean sentence(CellText cell) {
        return cell.field().equals(Fields.ITEM_TEXT)
                || !cell.field().equals(Fields.INDICATOR_NAME) && cell.words().size() > LONGEST_VALUE;
    }

    private static boolean cut(CellText cell, String text) {
        char last = text.charAt(text.length() - 1);
        if (cell.words().isEmpty() || CLOSED.indexOf(last) >= 0) {
            return false;
        }
        Word word = cell.words().getLast();
        boolean whole = text.length() - word.end() > 1 || cell.words().size() < 2;
        return last == ',' && !cell.field().equals(Fields.INDICATOR_NAME)
                || !whole && (suffixed(word, cell.field()) || stem(word)
                        || cell.scope().lists().phrases(WordLists.Name.CUT).at(List.of(word), 0));
    }

    /// `зохион байгуула`: what is left of a verb that has somebody do something when its ending is lost.
    private static boolean stem(Word word) {
        return word.lower().length() > 5 && CAUSATIVE.stream().anyMatch(word.lower()::endsWith);
    }

    /// A genitive or accusative asks for the word it belongs to.
    private static boolean suffixed(Word word, FieldKey field) {
        return word.lower().length() > 5 && !word.lower().equals("хамгийн")
                && UNFINISHED.stream().anyMatch(ending -> word.lower().endsWith(ending))
                && !(field.equals(Fields.ITEM_TEXT) && word.lower().endsWith("ны"));
    }
}
