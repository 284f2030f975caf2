package mn.biyelelt.ui.people;

import java.util.List;
import java.util.Locale;

/// The name that is being typed in a text with several names, one a line or between commas.
///
/// @param start where it begins, in UTF-16 units
/// @param end   after what was typed of it
public record TypedName(int start, int end, String typed) {

    private static final int MOST = 8;

    /// The name before the caret.
    public static TypedName at(String text, int caret) {
        int start = Math.max(text.lastIndexOf('\n', caret - 1), text.lastIndexOf(',', caret - 1)) + 1;
        while (start < caret && text.charAt(start) == ' ') {
            start++;
        }
        return new TypedName(start, caret, text.substring(start, caret));
    }

    /// The names that it may become: those of which a word begins so, at most eight; none for nothing typed.
    public List<String> offers(List<String> names) {
        String begun = typed.strip().toLowerCase(Locale.ROOT);
        return begun.isEmpty()
                ? List.of()
                : names.stream().filter(name -> begins(name.toLowerCase(Locale.ROOT), begun))
                        .filter(name -> !name.equals(typed.strip())).limit(MOST).toList();
    }

    /// The text with the name completed.
    public String completed(String text, String name) {
        return text.substring(0, start) + name + text.substring(end);
    }

    private static boolean begins(String name, String begun) {
        for (int at = name.indexOf(begun); at >= 0; at = name.indexOf(begun, at + 1)) {
            if (at == 0 || !Character.isLetter(name.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
