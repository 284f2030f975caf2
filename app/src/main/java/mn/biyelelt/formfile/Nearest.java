package mn.biyelelt.formfile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that was probably meant.
final class Nearest {

    private Nearest() {
    }

    /// The known word nearest to `word`, unless it is so far off that it was hardly meant.
    static Optional<String> to(String word, Collection<String> known) {
        int furthest = Math.max(1, Math.min(3, word.length() / 2));
        return known.stream().min(Comparator.<String>comparingInt(other -> distance(word, other))
                .thenComparing(other -> !other.regionMatches(true, 0, word, 0, 1)).thenComparing(it -> it))
                .filter(other -> distance(word, other) <= furthest);
    }

    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
