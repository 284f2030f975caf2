package mn.biyelelt.validation.rules;

import java.util.Locale;
import java.util.Optional;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Word;

/// A word stands in the list of frequent slips.
final class Misspelling implements CellRule {

    @Override
    public void examine(CellText cell, Sink out) {
        for (Word word : cell.words()) {
            Optional<String> right = cell.setting().lists().spelling(word.lower());
            if (right.isPresent()) {
                String typed = cell.text().substring(word.start(), word.end());
                String written = likeTyped(typed, right.get());
                String changed = cell.text().substring(0, word.start()) + written + cell.text().substring(word.end());
                out.at(cell.target()).fixedBy(cell.replacedBy(changed)).say("wrong", typed, "right", written);
            }
        }
    }

    private static String likeTyped(String typed, String right) {
        if (typed.equals(typed.toUpperCase(Locale.ROOT))) {
            return right.toUpperCase(Locale.ROOT);
        }
        boolean capital = Character.isUpperCase(typed.charAt(0));
        return capital ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right;
    }
}
