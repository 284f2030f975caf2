package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Locale;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Word;
import mn.biyelelt.validation.WordLists;

/// A word, or two words in a row, stand in the list of frequent slips.
final class Misspelling implements CellRule {

    @Override
    public void examine(CellText cell, Sink out) {
        List<Word> words = cell.words();
        WordLists lists = cell.scope().lists();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            lists.spelling(word.lower()).ifPresent(right -> find(cell, word.start(), word.end(), right, out));
            if (i + 1 < words.size()) {
                Word next = words.get(i + 1);
                lists.spelling(word.lower(), next.lower())
                        .ifPresent(right -> find(cell, word.start(), next.end(), right, out));
            }
        }
    }

    private static void find(CellText cell, int start, int end, String right, Sink out) {
        String typed = cell.text().substring(start, end);
        String written = likeTyped(typed, right);
        String changed = cell.text().substring(0, start) + written + cell.text().substring(end);
        out.at(cell.target()).fixedBy(cell.replacedBy(changed)).say("wrong", typed, "right", written);
    }

    private static String likeTyped(String typed, String right) {
        if (typed.equals(typed.toUpperCase(Locale.ROOT))) {
            return right.toUpperCase(Locale.ROOT);
        }
        boolean capital = Character.isUpperCase(typed.charAt(0));
        return capital ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right;
    }
}
