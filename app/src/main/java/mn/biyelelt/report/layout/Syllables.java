package mn.biyelelt.report.layout;

import java.util.Arrays;

/// Where the layout would divide a word with a hyphen; for writers whose readers know no Mongolian.
public final class Syllables {

    private Syllables() {
    }

    /// Places in a text before which its word `from` to `to` may be divided, ascending; empty for a word that must not be.
    public static int[] places(String text, int from, int to) {
        return Arrays.stream(Divisions.of(text.toCharArray(), from, to)).filter(Divisions::hyphen).map(Divisions::place)
                .toArray();
    }
}
