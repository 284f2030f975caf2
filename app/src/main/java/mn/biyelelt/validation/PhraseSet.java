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

    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    /// @param lines one phrase each, in small letters; a phrase whose first word has one letter is left out
    public PhraseSet(List<String> lines) {
        for (String line : lines) {
            List<String> phrase = List.of(line.strip().split(" +"));
            if (phrase.getFirst().length() >= INDEXED) {
                phrases.computeIfAbsent(index(phrase.getFirst()), _ -> new ArrayList<>()).add(phrase);
            }
        }
    }

    /// The first phrase found in a cell, as it stands there.
    public Optional<String> in(CellText cell) {
        List<Word> words = cell.words();
        for (int i = 0; i < words.size(); i++) {
            int length = lengthAt(words, i);
            if (length > 0) {
                return Optional.of(cell.text().substring(words.get(i).start(), words.get(i + length - 1).end()));
            }
        }
        return Optional.empty();
    }

    /// The first phrase found in a text, as it stands there.
    public Optional<String> in(String text, String lower) {
        List<Word> words = Words.of(text, lower);
        for (int i = 0; i < words.size(); i++) {
            int length = lengthAt(words, i);
            if (length > 0) {
                return Optional.of(text.substring(words.get(i).start(), words.get(i + length - 1).end()));
            }
        }
        return Optional.empty();
    }

    /// Whether a phrase begins at a word.
    public boolean at(List<Word> words, int index) {
        return lengthAt(words, index) > 0;
    }

    private int lengthAt(List<Word> words, int at) {
        String first = words.get(at).lower();
        if (first.length() < INDEXED) {
            return 0;
        }
        for (List<String> phrase : phrases.getOrDefault(index(first), List.of())) {
            if (fits(phrase, words, at)) {
                return phrase.size();
            }
        }
        return 0;
    }

    private static boolean fits(List<String> phrase, List<Word> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!fits(phrase.get(i), words.get(at + i).lower())) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String pattern, String word) {
        return pattern.endsWith("*") ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : word.equals(pattern);
    }

    private static String index(String word) {
        return word.substring(0, INDEXED);
    }
}
