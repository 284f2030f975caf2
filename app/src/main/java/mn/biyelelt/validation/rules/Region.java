package mn.biyelelt.validation.rules;

import java.util.List;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Word;

/// Stretches of a text around the words that announce parts.
final class Region {

    private Region() {
    }

    /// The totals that "үүнээс" and "үүнд" speak of: of each unit the one amount in the sentence before.
    static List<Value> before(CellText cell, Word word) {
        String text = cell.text();
        int end = word.start();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || ".,;:".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        String sentence = cell.sentenceAt(Math.max(0, end - 1));
        int start = Math.max(0, text.lastIndexOf(sentence, end));
        int limit = end;
        List<Value> values = cell.amounts()
                .filter(value -> value.span().start() >= start && value.span().end() <= limit + 1).toList();
        return values.stream().filter(value -> value.unit() != Unit.PERCENT && value.unit() != Unit.NONE
                && values.stream().filter(other -> other.unit() == value.unit()).count() == 1).toList();
    }

    /// Where a list of parts ends: with its sentence, or with the last of the numbered lines that follow.
    static int endOfList(String text, int from) {
        int at = from;
        while (at < text.length() && !stop(text, at)) {
            at++;
        }
        while (at < text.length() && item(text, at + 1)) {
            int next = text.indexOf('\n', at + 1);
            at = next < 0 ? text.length() : next;
        }
        return Math.min(text.length(), at + 1);
    }

    private static boolean stop(String text, int at) {
        char c = text.charAt(at);
        boolean sentence = c == '.' && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1))
                && !Character.isDigit(text.charAt(at - 1));
        return sentence || c == '\n';
    }

    private static boolean item(String text, int at) {
        return at < text.length() && (Character.isDigit(text.charAt(at)) || "-–•".indexOf(text.charAt(at)) >= 0);
    }
}
