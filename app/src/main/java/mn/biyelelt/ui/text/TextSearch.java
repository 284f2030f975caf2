package mn.biyelelt.ui.text;

import java.util.ArrayList;
import java.util.List;

/// Finds a text within texts, capital or small. A keyboard without ө and ү finds them by о and у; a hard blank is a blank.
///
/// @param query what is sought, not empty
/// @param exact whether о and у find nothing but themselves, as replacing wants it
public record TextSearch(String query, boolean exact) {

    /// @throws IllegalArgumentException if the query is empty
    public TextSearch {
        if (query.isEmpty()) {
            throw new IllegalArgumentException("nothing to seek");
        }
    }

    /// Where the query begins in a text, from the left, without overlaps.
    public List<Integer> in(String text) {
        var found = new ArrayList<Integer>();
        int at = 0;
        while (at + query.length() <= text.length()) {
            if (isAt(text, at)) {
                found.add(at);
                at += query.length();
            } else {
                at++;
            }
        }
        return found;
    }

    /// Whether the query is in a text.
    public boolean isIn(String text) {
        for (int at = 0; at + query.length() <= text.length(); at++) {
            if (isAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /// The text with another one in place of the query.
    public String replaced(String text, String by) {
        var result = new StringBuilder();
        int from = 0;
        for (int at : in(text)) {
            result.append(text, from, at).append(by);
            from = at + query.length();
        }
        return result.append(text.substring(from)).toString();
    }

    private boolean isAt(String text, int at) {
        for (int i = 0; i < query.length(); i++) {
            if (!matches(query.charAt(i), text.charAt(at + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(char sought, char found) {
        if (sought == found) {
            return true;
        }
        char s = folded(sought);
        char f = folded(found);
        return s == f || !exact && (s == 'о' && f == 'ө' || s == 'у' && f == 'ү');
    }

    private static char folded(char c) {
        return c == '\u00A0' || c == '\n' ? ' ' : Character.toLowerCase(c);
    }
}
