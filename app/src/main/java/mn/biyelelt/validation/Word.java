package mn.biyelelt.validation;

import java.util.List;

/// A word of a text: letters and digits without a break, a hyphen inside counts as a break.
///
/// @param start place of the first letter in UTF-16 units
/// @param end   place after the last letter
/// @param lower the word in small letters
public record Word(int start, int end, String lower) {

    /// Whether it begins so.
    public boolean begins(String stem) {
        return lower.startsWith(stem);
    }

    /// Whether it begins in one of these ways.
    public boolean beginsAny(List<String> stems) {
        for (int i = 0; i < stems.size(); i++) {
            if (lower.startsWith(stems.get(i))) {
                return true;
            }
        }
        return false;
    }
}
