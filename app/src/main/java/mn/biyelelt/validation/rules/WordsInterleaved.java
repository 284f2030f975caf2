package mn.biyelelt.validation.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;
import mn.biyelelt.validation.Word;

/// Words of the activity stand in a cell beside it in an order in which no two that stood together still do: two lines of a cell
/// that were read as one. A phrase that only moved keeps its words together.
final class WordsInterleaved implements RowRule {

    /// So many words in a row are no chance.
    private static final int WORDS = 5;
    private static final TextFact<int[]> SUMS = WordsInterleaved::sums;

    @Override
    public void examine(RowView row, Sink out) {
        if (!row.isActivity() || row.text().blank()) {
            return;
        }
        for (LineView line : row.lines()) {
            examine(row.text(), line.name(), out);
            examine(row.text(), line.baseline(), out);
            examine(row.text(), line.target(), out);
        }
    }

    private static void examine(CellText activity, CellText cell, Sink out) {
        if (cell.blank() || !meet(cell.fact(SUMS), activity.fact(SUMS))) {
            return;
        }
        for (int i = 0; i + WORDS <= cell.words().size(); i++) {
            int right = unbroken(cell, i) ? place(activity, sum(cell.words(), i)) : -1;
            if (right >= 0 && interleaved(words(activity, right), words(cell, i))) {
                out.at(cell.target()).as("order").say("text", quoted(cell, i), "right", quoted(activity, right));
                return;
            }
        }
    }

    /// What so many words in a row are together, in whatever order: of all that stand without a mark between them, sorted.
    private static int[] sums(CellText cell) {
        List<Word> words = cell.words();
        var sums = new int[words.size()];
        int found = 0;
        for (int i = 0; i + WORDS <= words.size(); i++) {
            if (unbroken(cell, i)) {
                sums[found] = sum(words, i);
                found++;
            }
        }
        int[] sorted = Arrays.copyOf(sums, found);
        Arrays.sort(sorted);
        return sorted;
    }

    private static boolean meet(int[] some, int[] others) {
        int i = 0;
        int j = 0;
        while (i < some.length && j < others.length && some[i] != others[j]) {
            if (some[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return i < some.length && j < others.length;
    }

    /// Where words with a sum begin; -1 for nowhere.
    private static int place(CellText cell, int sum) {
        return IntStream.rangeClosed(0, cell.words().size() - WORDS)
                .filter(first -> unbroken(cell, first) && sum(cell.words(), first) == sum).findFirst().orElse(-1);
    }

    /// Whether nothing but a blank stands between the words.
    private static boolean unbroken(CellText cell, int first) {
        for (int i = first; i + 1 < first + WORDS; i++) {
            int end = cell.words().get(i).end();
            if (cell.words().get(i + 1).start() != end + 1 || !Character.isWhitespace(cell.text().charAt(end))) {
                return false;
            }
        }
        return true;
    }

    private static int sum(List<Word> words, int first) {
        int sum = 0;
        for (int i = first; i < first + WORDS; i++) {
            sum += words.get(i).lower().hashCode();
        }
        return sum;
    }

    private static List<String> words(CellText cell, int first) {
        return cell.words().subList(first, first + WORDS).stream().map(Word::lower).toList();
    }

    /// Whether they are the same words, each once, and none is followed by the one that should follow it.
    private static boolean interleaved(List<String> right, List<String> typed) {
        boolean same = new HashSet<>(right).size() == WORDS && new HashSet<>(right).equals(new HashSet<>(typed));
        for (int i = 0; same && i + 1 < WORDS; i++) {
            same = right.indexOf(typed.get(i)) + 1 != right.indexOf(typed.get(i + 1));
        }
        return same;
    }

    private static String quoted(CellText cell, int first) {
        return cell.text().substring(cell.words().get(first).start(), cell.words().get(first + WORDS - 1).end());
    }
}
