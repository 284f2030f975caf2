package mn.biyelelt.domain.plan;

import java.util.List;

/// The lines of a text that holds one entry a line. No text has no lines.
public final class TextLines {

    private TextLines() {
    }

    /// Splits at every line feed; blank lines are kept.
    public static List<String> of(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    /// Joins lines to a text; the inverse of [#of] for lines without line feeds, but for one empty line.
    public static String join(List<String> lines) {
        return String.join("\n", lines);
    }
}
