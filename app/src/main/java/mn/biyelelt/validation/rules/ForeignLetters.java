package mn.biyelelt.validation.rules;

import java.util.LinkedHashSet;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Word;

/// A word mixes Cyrillic and Latin letters, or a letter of another Cyrillic alphabet stands for Ө or Ү; or an abbreviation
/// that everybody writes in Cyrillic is written in Latin letters.
final class ForeignLetters implements CellRule {

    @Override
    public void examine(CellText cell, Sink out) {
        if (Alphabet.plain(cell.text())) {
            return;
        }
        var found = new LinkedHashSet<String>();
        var changed = new StringBuilder(cell.text());
        boolean safe = true;
        for (Word word : cell.words()) {
            String typed = cell.text().substring(word.start(), word.end());
            Optional<String> right = romanForCode(word, typed, cell) ? Optional.of(typed) : right(typed, cell);
            if (right.isPresent()) {
                found.add(typed.length() == 1 ? order(word, cell.text()) : typed);
                safe &= Alphabet.plain(right.get());
                changed.replace(word.start(), word.end(), right.get());
            }
        }
        if (!found.isEmpty()) {
            var draft = out.at(cell.target());
            if (safe) {
                draft.fixedBy(cell.replacedBy(changed.toString()));
            }
            draft.say("words", String.join(", ", found));
        }
    }

    /// `XII- 2.1.5` among codes: a Roman numeral where scanning found no letters of an abbreviation.
    private static boolean romanForCode(Word word, String typed, CellText cell) {
        if (!cell.field().equals(Fields.BASIS) || typed.length() < 2 || !Alphabet.roman(typed)) {
            return false;
        }
        int at = word.end();
        String text = cell.text();
        while (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == ' ')) {
            at++;
        }
        return text.startsWith("-", word.end()) && at + 1 < text.length() && Character.isDigit(text.charAt(at))
                && text.charAt(at + 1) == '.';
    }

    /// What should stand there, with what cannot be put right left as it is; empty if the word is in order.
    private static Optional<String> right(String word, CellText cell) {
        if (Alphabet.plain(word) || Alphabet.roman(word)) {
            return Optional.empty();
        }
        String cyrillic = Alphabet.toCyrillic(word);
        if (Alphabet.mixed(word) || Alphabet.otherCyrillic(word)) {
            return Optional.of(cyrillic);
        }
        boolean code = cell.field().equals(Fields.BASIS) && word.length() < 6 && Alphabet.upper(word);
        boolean known = cell.scope().lists().knows(cyrillic) && Alphabet.upper(word);
        boolean order = word.equals("A") && orderNumber(cell.text(), word);
        return code || known || order ? Optional.of(cyrillic) : Optional.empty();
    }

    /// The number of an order with its series.
    private static String order(Word series, String text) {
        int end = series.end() + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(series.start(), Math.min(end, text.length())).strip();
    }

    /// `A/274`: the series of an order in a Latin letter.
    private static boolean orderNumber(String text, String letter) {
        int at = text.indexOf(letter + "/");
        return at >= 0 && at + 2 < text.length() && Character.isDigit(text.charAt(at + 2));
    }
}
