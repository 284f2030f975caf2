package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Word;
import mn.biyelelt.validation.WordLists;

/// A word, or two words in a row, stand in the list of frequent slips.
final class Misspelling implements CellRule {

    /// A slip where it stands.
    private record Slip(int start, String typed, String right) {}

    @Override
    public void examine(CellText cell, Sink out) {
        List<Slip> slips = slips(cell);
        if (slips.isEmpty()) {
            return;
        }
        slips.stream().map(Slip::typed).distinct().forEach(typed -> {
            List<Slip> same = slips.stream().filter(slip -> slip.typed.equals(typed)).toList();
            out.at(cell.target()).fixedBy(cell.replacedBy(corrected(cell.text(), same))).say("wrong", typed, "right",
                    same.getFirst().right());
        });
    }

    private static List<Slip> slips(CellText cell) {
        List<Word> words = cell.words();
        WordLists lists = cell.scope().lists();
        var slips = new ArrayList<Slip>(0);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            lists.spelling(word.lower()).ifPresent(right -> slips.add(slip(cell, word, word, right)));
            if (i + 1 < words.size()) {
                Word next = words.get(i + 1);
                lists.spelling(word.lower(), next.lower())
                        .ifPresent(right -> slips.add(slip(cell, word, next, right)));
            }
        }
        return slips;
    }

    private static Slip slip(CellText cell, Word first, Word last, String right) {
        String typed = cell.text().substring(first.start(), last.end());
        return new Slip(first.start(), typed, likeTyped(typed, right));
    }

    /// @param slips in their order
    private static String corrected(String text, List<Slip> slips) {
        var corrected = new StringBuilder(text);
        for (Slip slip : slips.reversed()) {
            corrected.replace(slip.start, slip.start + slip.typed.length(), slip.right);
        }
        return corrected.toString();
    }

    private static String likeTyped(String typed, String right) {
        if (typed.equals(typed.toUpperCase(Locale.ROOT))) {
            return right.toUpperCase(Locale.ROOT);
        }
        boolean capital = Character.isUpperCase(typed.charAt(0));
        return capital ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right;
    }
}
