package mn.biyelelt.ui.people;

import java.util.List;
import java.util.Locale;

/// Finds names of the directory by how one of their words begins.
public final class NameSearch {

    private static final int MOST = 8;

    private NameSearch() {
    }

    /// The names that what was typed may become, at most eight; none for nothing typed or for a whole name.
    public static List<String> fitting(String typed, List<String> names) {
        String begun = typed.strip().toLowerCase(Locale.ROOT);
        return begun.isEmpty() || names.contains(typed.strip())
                ? List.of()
                : names.stream().filter(name -> begins(name.toLowerCase(Locale.ROOT), begun)).limit(MOST).toList();
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
