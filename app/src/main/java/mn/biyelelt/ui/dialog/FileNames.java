package mn.biyelelt.ui.dialog;

/// Names that every file system takes.
public final class FileNames {

    private FileNames() {
    }

    /// Without the signs that a file system may refuse.
    public static String safe(String text) {
        var safe = new StringBuilder();
        text.chars().forEach(letter -> safe.append("\\/:*?\"<>|".indexOf(letter) >= 0 || letter < ' '
                ? ' '
                : (char) letter));
        return safe.toString().strip();
    }
}
