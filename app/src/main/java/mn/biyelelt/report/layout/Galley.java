package mn.biyelelt.report.layout;

import mn.biyelelt.report.model.Leader;
import org.jspecify.annotations.Nullable;

/// A paragraph ready to be broken into lines: its printable characters with the running sum of their widths. The words
/// are what stands between blanks.
///
/// @param text       printable characters, the lead first; a leader is one [#LEADER] character
/// @param x          `x[i]` is the width of the first `i` characters, pt; one longer than `text`
/// @param words      start and end of each word in turn
/// @param divisions  by word, the places where it may be divided, found when first needed; see [Divisions]
/// @param spans      stretches of one lettering or one leader
/// @param hang       indent of the lines after the first, pt
/// @param hyphen     width of a hyphen, pt
/// @param lineHeight distance of baselines, pt
/// @param ascent     from the top of a line to its baseline, pt
/// @param missing    characters that were substituted, by place; empty for most
/// @param rightToLeft whether some text runs from right to left
record Galley(char[] text, double[] x, int[] words, int[] @Nullable [] divisions, Span[] spans, double hang,
        double hyphen, double lineHeight, double ascent, Missing[] missing, boolean rightToLeft) {

    /// Stands for a leader in the text.
    static final char LEADER = '\uFFFC';

    /// A stretch of text of one lettering, or a leader, up to the character `end`.
    record Span(int end, Lettering lettering, @Nullable Leader leader) {
    }

    /// A character that has no glyph, substituted at a place of the text.
    record Missing(int place, int codePoint) {
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

    /// Width of a stretch of the text, pt.
    double width(int from, int to) {
        return x[to] - x[from];
    }

    /// Width if it stood on one line, pt.
    double naturalWidth() {
        return words.length == 0 ? 0 : x[words[words.length - 1]];
    }

    /// Places where a word may be divided, as [Divisions] codes them.
    int[] divisions(int word) {
        int[] found = divisions[word];
        if (found == null) {
            found = Divisions.of(text, wordStart(word), wordEnd(word));
            divisions[word] = found;
        }
        return found;
    }

    /// Lettering at a character.
    Lettering letteringAt(int place) {
        for (Span span : spans) {
            if (place < span.end) {
                return span.lettering;
            }
        }
        return spans[spans.length - 1].lettering;
    }
}
