package mn.biyelelt.ui.search;

import java.util.Comparator;
import java.util.Locale;

/// The order of the Mongolian alphabet, which is not that of the letters' numbers: Ё stands behind Е, Ө behind О and Ү behind У.
final class MongolianOrder {

    /// Small letters and capitals stand together.
    static final Comparator<String> OF_TEXTS = Comparator.comparing(MongolianOrder::key)
            .thenComparing(Comparator.naturalOrder());

    /// Behind every letter.
    private static final char LAST = '\uFFFF';

    private MongolianOrder() {
    }

    private static String key(String text) {
        var key = new StringBuilder();
        for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            switch (letter) {
                case 'ё' -> key.append('е').append(LAST);
                case 'ө' -> key.append('о').append(LAST);
                case 'ү' -> key.append('у').append(LAST);
                default -> key.append(letter);
            }
        }
        return key.toString();
    }
}
