package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Phrases to look for in texts. A phrase is one word or several; a word ending in `*` stands for all words that begin so.
///
/// Immutable. Finding takes time in the text's length, not in the number of phrases.
public final class PhraseSet {

    private static final int INDEXED = 2;
    private static final int BEGINNINGS = 1024;

    private final Map<String, List<List<Piece>>> phrases = new HashMap<>();
    private final boolean[] beginnings = new boolean[BEGINNINGS];
    private final TextFact<Optional<String>> found = cell -> in(cell.text(), cell.words());

    /// A word of a phrase.
    ///
    /// @param open whether it stands for all words that begin so
    private record Piece(String text, boolean open) {

        static Piece of(String pattern) {
            boolean open = pattern.endsWith("*");
            return new Piece(open ? pattern.substring(0, pattern.length() - 1) : pattern, open);
        }

        boolean fits(String word) {
            return open ? word.startsWith(text) : word.equals(text);
        }
    }

    /// @param lines one phrase each, in small letters; a phrase whose first word has one letter is left out
    public PhraseSet(List<String> lines) {
        for (String line : lines) {
            List<String> words = List.of(line.strip().split(" +"));
            String first = words.getFirst();
            if (first.length() >= INDEXED) {
                beginnings[beginning(first)] = true;
                phrases.computeIfAbsent(first.substring(0, INDEXED), _ -> new ArrayList<>())
                        .add(words.stream().map(Piece::of).toList());
            }
        }
    }

    /// The first phrase found in a cell, as it stands there.
    public Optional<String> in(CellText cell) {
        return cell.fact(found);
    }

    /// The first phrase found in a text, as it stands there.
    public Optional<String> in(String text, String lower) {
        return in(text, Words.of(text, lower));
    }

    /// Whether a phrase begins at a word.
    public boolean at(List<Word> words, int index) {
        return lengthAt(words, index) > 0;
    }

    private Optional<String> in(String text, List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            int length = lengthAt(words, i);
            if (length > 0) {
                return Optional.of(text.substring(words.get(i).start(), words.get(i + length - 1).end()));
            }
        }
        return Optional.empty();
    }

    /// Most words begin no phrase, which their first letters tell.
    private int lengthAt(List<Word> words, int at) {
        String first = words.get(at).lower();
        if (first.length() < INDEXED || !beginnings[beginning(first)]) {
            return 0;
        }
        for (List<Piece> phrase : phrases.getOrDefault(first.substring(0, INDEXED), List.of())) {
            if (fits(phrase, words, at)) {
                return phrase.size();
            }
        }
        return 0;
    }

    private static boolean fits(List<Piece> phrase, List<Word> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).fits(words.get(at + i).lower())) {
                return false;
            }
        }
        return true;
    }

    private static int beginning(String word) {
        return word.charAt(0) * 31 + word.charAt(1) & BEGINNINGS - 1;
    }
}
