package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.quantity.ValueKind;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;

/// A list number is glued to a number or date (`1.2023 онд`).
final class GluedListNumber implements CellRule {

    @Override
    public void examine(CellText cell, Sink out) {
        if (!Prose.worthReading(cell)) {
            return;
        }
        String text = cell.text();
        var clean = new StringBuilder(text);
        var found = new ArrayList<String>();
        List<Value> values = cell.reading().values();
        for (int i = values.size() - 1; i >= 0; i--) {
            int end = values.get(i).span().end();
            int next = end < text.length() && ".)".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
            boolean glued = values.get(i).kind() == ValueKind.LIST_NUMBER && next < text.length()
                    && Character.isDigit(text.charAt(next));
            if (glued) {
                clean.insert(next, ' ');
                found.addFirst(text.substring(values.get(i).span().start(), wordEnd(text, next)).strip());
            }
        }
        if (!found.isEmpty()) {
            out.at(cell.target()).fixedBy(cell.replacedBy(clean.toString())).say("examples", String.join("; ", found));
        }
    }

    /// Where the number and the word behind it end.
    private static int wordEnd(String text, int from) {
        int end = from;
        for (int words = 0; words < 2 && end < text.length(); words++) {
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))
                    && ",;".indexOf(text.charAt(end)) < 0) {
                end++;
            }
        }
        return end;
    }
}
