package mn.biyelelt.report.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where a Mongolian word may be divided: Liang's algorithm over the patterns beside this class. Immutable.
final class Hyphenation {

    /// Letters that stay together at either end of a word.
    private static final int EDGE = 2;
    private static final int[] NONE = {};

    /// Patterns by their letters, one level of the tree a letter.
    private final Node root = new Node();

    private Hyphenation() {}

    /// Patterns of Mongolian in Cyrillic script.
    static Hyphenation mongolian() {
        return Patterns.MONGOLIAN;
    }

    /// Places before which the word `text[from..to)` may be divided, ascending, as indexes of `text`.
    int[] places(char[] text, int from, int to) {
        if (to - from < 2 * EDGE) {
            return NONE;
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
    private static char[] framed(char[] text, int from, int to) {
        var word = new char[to - from + 2];
        word[0] = '.';
        word[word.length - 1] = '.';
        for (int i = from; i < to; i++) {
            word[i - from + 1] = Character.toLowerCase(text[i]);
        }
        return word;
    }

    private byte[] rate(char[] word) {
        var rated = new byte[word.length + 1];
        for (int start = 0; start < word.length; start++) {
            Node node = root;
            for (int end = start; node != null && end < word.length; end++) {
                node = node.next(word[end]);
                if (node != null) {
                    raise(rated, start, node.levels);
                }
            }
        }
        return rated;
    }

    private static void raise(byte[] rated, int start, byte[] pattern) {
        for (int i = 0; i < pattern.length; i++) {
            rated[start + i] = (byte) Math.max(rated[start + i], pattern[i]);
        }
    }

    private void add(String pattern) {
        Node node = root;
        var levels = new byte[pattern.length() + 1];
        int letters = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                levels[letters] = (byte) (c - '0');
            } else {
                node = node.grow(c);
                letters++;
            }
        }
        node.levels = Arrays.copyOf(levels, letters + 1);
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

    /// A beginning of patterns.
    private static final class Node {

        private static final byte[] NO_PATTERN = {};

        /// By letter: full stop, а to я, then ё, ө and ү, which stand apart in Unicode.
        private final @Nullable Node[] next = new Node[36];
        private byte[] levels = NO_PATTERN;

        @Nullable
        Node next(char letter) {
            int index = index(letter);
            return index < 0 ? null : next[index];
        }

        Node grow(char letter) {
            int index = index(letter);
            Node grown = next[index];
            if (grown == null) {
                grown = new Node();
                next[index] = grown;
            }
            return grown;
        }

        private static int index(char letter) {
            if (letter >= 'а' && letter <= 'я') {
                return letter - 'а' + 1;
            }
            return switch (letter) {
                case '.' -> 0;
                case 'ё' -> 33;
                case 'ө' -> 34;
                case 'ү' -> 35;
                default -> -1;
            };
        }
    }

    /// Read when the first word is divided.
    private static final class Patterns {
        private static final Hyphenation MONGOLIAN = read("hyph-mn-cyrl.txt");
    }
}
