package mn.biyelelt.report.layout;

import java.util.Arrays;
import java.util.List;
import mn.biyelelt.report.model.Leader;
import org.jspecify.annotations.Nullable;

/// A paragraph ready to be broken into lines: its printable characters with the running sum of their widths. The words
/// are what stands between blanks at which a line may end.
final class Galley {

    /// Stands for a leader in the text.
    static final char LEADER = '\uFFFC';

    private final char[] text;
    private final double[] x;
    private final int[] words;
    private final int[] @Nullable [] divisions;
    private final List<Span> spans;
    private final Measures measures;
    private final List<Missing> missing;
    private final boolean rightToLeft;

    /// @param text  printable characters, the lead first; a leader is one [#LEADER] character
    /// @param x     `x[i]` is the width of the first `i` characters, pt; one longer than `text`
    /// @param words start and end of each word in turn
    /// @param spans stretches of one lettering or one leader, the last one up to the end of the text
    Galley(char[] text, double[] x, int[] words, List<Span> spans, Measures measures, List<Missing> missing,
            boolean rightToLeft) {
        this.text = text;
        this.x = x;
        this.words = words;
        this.divisions = new int[words.length / 2][];
        this.spans = spans;
        this.measures = measures;
        this.missing = missing;
        this.rightToLeft = rightToLeft;
    }

    /// Measures of a paragraph, pt.
    ///
    /// @param hang       indent of the lines after the first
    /// @param hyphen     width of a hyphen
    /// @param lineHeight distance of baselines
    /// @param ascent     from the top of a line to its baseline
    record Measures(double hang, double hyphen, double lineHeight, double ascent) {}

    /// A stretch of text of one lettering, or a leader, up to the character `end`.
    record Span(int end, Lettering lettering, @Nullable Leader leader) {}

    /// A character that has no glyph, substituted at a place of the text.
    record Missing(int place, int codePoint) {}

    /// Number of characters.
    int length() {
        return text.length;
    }

    char charAt(int place) {
        return text[place];
    }

    String text(int from, int to) {
        return new String(text, from, to - from);
    }

    /// The characters `from` to before `to`.
    char[] characters(int from, int to) {
        return Arrays.copyOfRange(text, from, to);
    }

    /// Width of the characters before `place`, pt.
    double x(int place) {
        return x[place];
    }

    /// Width of a stretch of the text, pt.
    double width(int from, int to) {
        return x[to] - x[from];
    }

    /// Width if it stood on one line, pt.
    double naturalWidth() {
        return words.length == 0 ? 0 : x[words[words.length - 1]];
    }

    /// Number of words.
    int wordCount() {
        return words.length / 2;
    }

    /// First character of a word.
    int wordStart(int word) {
        return words[2 * word];
    }

    /// Character after a word.
    int wordEnd(int word) {
        return words[2 * word + 1];
    }

    /// Places where a word may be divided, as [Divisions] codes them; found when first asked for.
    int[] divisions(int word) {
        int[] found = divisions[word];
        if (found == null) {
            found = Divisions.of(text, wordStart(word), wordEnd(word));
            divisions[word] = found;
        }
        return found;
    }

    List<Span> spans() {
        return spans;
    }

    /// Lettering at a character.
    Lettering letteringAt(int place) {
        for (Span span : spans) {
            if (place < span.end) {
                return span.lettering;
            }
        }
        return spans.getLast().lettering;
    }

    Measures measures() {
        return measures;
    }

    /// Distance of baselines, pt.
    double lineHeight() {
        return measures.lineHeight;
    }

    /// Width of a hyphen, pt.
    double hyphen() {
        return measures.hyphen;
    }

    /// Characters that were substituted, by place; none in most texts.
    List<Missing> missing() {
        return missing;
    }

    /// Whether some text runs from right to left.
    boolean rightToLeft() {
        return rightToLeft;
    }
}
