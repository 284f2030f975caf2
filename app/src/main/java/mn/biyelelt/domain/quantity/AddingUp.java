package mn.biyelelt.domain.quantity;

import java.util.Locale;
import java.util.Set;

/// Words that say of a number that it cannot be added to others of its kind.
public final class AddingUp {

    /// Of an indicator that is a level, whatever its figures look like.
    private static final Set<String> LEVELS = Set.of("хувь", "дундаж", "түвшин", "индекс", "харьцаа", "коэффициент");
    /// Of a text that counts from an earlier month on.
    private static final Set<String> CUMULATIVE = Set.of("өссөн дүн", "эхнээс", "эхний");

    private AddingUp() {
    }

    /// Whether an indicator's name says that it is a share, a mean or another level.
    public static boolean isLevel(String indicator) {
        return holds(indicator, LEVELS);
    }

    /// Whether a text says that it counts from the beginning of the year on.
    public static boolean isCumulative(String text) {
        return holds(text, CUMULATIVE);
    }

    private static boolean holds(String text, Set<String> words) {
        String folded = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(folded::contains);
    }
}
