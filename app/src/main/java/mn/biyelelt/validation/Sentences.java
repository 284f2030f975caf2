package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;

/// Cuts texts into sentences: at line feeds, and at a stop, question mark or semicolon that is followed by a blank.
public final class Sentences {

    private Sentences() {
    }

    /// The sentences of a text, without blanks around them.
    public static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ends(text, i)) {
                add(sentences, text.substring(start, i + 1));
                start = i + 1;
            }
        }
        add(sentences, text.substring(start));
        return sentences;
    }

    /// The sentence that a place belongs to.
    static String around(String text, int place) {
        int start = place;
        while (start > 0 && !ends(text, start - 1)) {
            start--;
        }
        int end = place;
        while (end < text.length() && !ends(text, end)) {
            end++;
        }
        return text.substring(start, Math.min(text.length(), end + 1)).strip();
    }

    private static void add(List<String> sentences, String piece) {
        String sentence = piece.strip();
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return true;
        }
        boolean stop = c == '.' || c == '?' || c == '!' || c == ';';
        boolean blank = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return stop && blank && !(at > 0 && Character.isDigit(text.charAt(at - 1)) && startsItem(text, at));
    }

    /// Whether the stop belongs to a list number such as `2. `.
    private static boolean startsItem(String text, int stop) {
        int first = stop;
        while (first > 0 && Character.isDigit(text.charAt(first - 1))) {
            first--;
        }
        return stop - first <= 2 && (first == 0 || Character.isWhitespace(text.charAt(first - 1)));
    }
}
