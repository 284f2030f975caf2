package mn.biyelelt.validation.rules;

import java.util.List;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Word;

/// A word of a fixed phrase was lost ("мэндийн" without "эрүүл"), or two words stand again behind the number between them.
final class WordLost implements CellRule {

    @Override
    public void examine(CellText cell, Sink out) {
        List<Word> words = cell.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).lower().equals("мэндийн") && !(i > 0 && words.get(i - 1).begins("эрүүл"))) {
                out.at(cell.target()).as("lost").say("word", around(cell, i), "right", "эрүүл мэндийн");
            }
            if (i > 1 && i + 2 < words.size() && again(words, i)) {
                out.at(cell.target()).as("again").say("word",
                        cell.text().substring(words.get(i - 2).start(), words.get(i + 2).end()));
            }
        }
    }

    /// "анхан шатны 25 анхан шатны".
    private static boolean again(List<Word> words, int number) {
        return Character.isDigit(words.get(number).lower().charAt(0))
                && Character.isLetter(words.get(number - 2).lower().charAt(0))
                && words.get(number - 2).lower().equals(words.get(number + 1).lower())
                && words.get(number - 1).lower().equals(words.get(number + 2).lower());
    }

    private static String around(CellText cell, int at) {
        int first = Math.max(0, at - 1);
        int last = Math.min(cell.words().size() - 1, at + 1);
        return cell.text().substring(cell.words().get(first).start(), cell.words().get(last).end());
    }
}
