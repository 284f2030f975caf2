package mn.biyelelt.ui.text;

/// How large files are, for people.
public final class Sizes {

    private static final long KILO = 1_000;

    private Sizes() {
    }

    /// Such as `420 КБ` or `1,2 МБ`.
    public static String of(long bytes, Words words) {
        if (bytes < KILO * KILO) {
            return words.get("ui.size.kilo", "size", Math.max(1, Math.round((double) bytes / KILO)));
        }
        long tenths = Math.round((double) bytes / KILO / KILO * 10);
        return words.get("ui.size.mega", "size", tenths / 10 + "," + tenths % 10);
    }
}
