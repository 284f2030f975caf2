package mn.biyelelt.report.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a Mongolian word may be divided: Liang's algorithm over the patterns beside this class. Immutable.
final class Hyphenation {

    /// Letters that stay together at either end of a word.
    private static final int EDGE = 2;

    private final Map<String, byte[]> levels = new HashMap<>();
    private int longest;

    private Hyphenation() {
    }

    /// Patterns of Mongolian in Cyrillic script.
    static Hyphenation mongolian() {
        return Patterns.MONGOLIAN;
    }

    /// Places before which the word `text[from..to)` may be divided, ascending, as indexes of `text`.
    int[] places(char[] text, int from, int to) {
        if (to - from < 2 * EDGE) {
            return new int[0];
        }
        byte[] found = rate(framed(text, from, to));
        var places = new int[to - from];
        int count = 0;
        for (int i = EDGE; i <= to - from - EDGE; i++) {
            if ((found[i + 1] & 1) != 0) {
                places[count++] = from + i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /// The word in small letters between two full stops, the mark of its edges.
    private static String framed(char[] text, int from, int to) {
        var word = new char[to - from + 2];
        word[0] = '.';
        word[word.length - 1] = '.';
        for (int i = from; i < to; i++) {
            word[i - from + 1] = Character.toLowerCase(text[i]);
        }
        return new String(word);
    }

    private byte[] rate(String word) {
        var rated = new byte[word.length() + 1];
        for (int start = 0; start < word.length(); start++) {
            int furthest = Math.min(word.length(), start + longest);
            for (int end = start + 1; end <= furthest; end++) {
                raise(rated, start, levels.get(word.substring(start, end)));
            }
        }
        return rated;
    }

    private static void raise(byte[] rated, int start, byte @Nullable [] pattern) {
        if (pattern == null) {
            return;
        }
        for (int i = 0; i < pattern.length; i++) {
            rated[start + i] = (byte) Math.max(rated[start + i], pattern[i]);
        }
    }

    private void add(String pattern) {
        var letters = new StringBuilder();
        var found = new byte[pattern.length() + 1];
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                found[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        levels.put(letters.toString(), Arrays.copyOf(found, letters.length() + 1));
        longest = Math.max(longest, letters.length());
    }

    private static Hyphenation read(String resource) {
        var read = new Hyphenation();
        try (var lines = new BufferedReader(
                new InputStreamReader(Hyphenation.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("%")).forEach(read::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /// Read when the first word is divided.
    private static final class Patterns {
        private static final Hyphenation MONGOLIAN = read("hyph-mn-cyrl.txt");
    }
}
