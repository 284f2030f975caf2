package mn.biyelelt.report.docx;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import mn.biyelelt.report.layout.Syllables;

/// Finds where words that are wider than their column may be divided: Word, which knows no Mongolian, would break them
/// between any two letters.
final class WideWords {

    private WideWords() {
    }

    /// Places in the text for a hyphen, ascending.
    ///
    /// @param tooWide whether a word does not fit in a line
    static int[] places(String text, Predicate<String> tooWide) {
        var places = IntStream.builder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) <= ' ') {
                if (i > start && tooWide.test(text.substring(start, i))) {
                    Arrays.stream(Syllables.places(text, start, i)).forEach(places);
                }
                start = i + 1;
            }
        }
        return places.build().toArray();
    }
}
