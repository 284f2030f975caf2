package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;

/// Cuts texts into words.
final class Words {

    private Words() {
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
