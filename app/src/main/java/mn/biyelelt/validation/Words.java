package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts texts into words.
public final class Words {

    private Words() {
    }

    /// The words of a text.
    public static List<Word> of(String text) {
        return of(text, text.toLowerCase(Locale.ROOT));
    }

    static List<Word> of(String text, String lower) {
        if (lower.length() != text.length()) {
            return of(text, text);
        }
        var words = new ArrayList<Word>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(new Word(start, i, lower.substring(start, i)));
                start = -1;
            }
        }
        return List.copyOf(words);
    }
}
