package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Locale;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.quantity.ValueKind;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Word;

/// A part is larger than the whole that is named right before it: `214 хүүхдээс 241 хүүхэд хамрагдсан`.
final class PartAboveWhole implements CellRule {

    private static final List<String> OF = List.of("аас", "ээс", "оос", "өөс", "ийн", "ын", "ны", "ний");
    /// From one level to another, and no part of it.
    private static final List<String> BECAME = List.of("бол", "хүр", "өс", "нэм", "ихэс", "дээшил");
    private static final int NEAR = 4;
    private static final int STEM = 3;

    @Override
    public void examine(CellText cell, Sink out) {
        if (!cell.field().equals(Fields.ACHIEVED) || !Prose.worthReading(cell)) {
            return;
        }
        List<Value> amounts = cell.amountList();
        for (int i = 0; i + 1 < amounts.size(); i++) {
            Value whole = amounts.get(i);
            Value part = amounts.get(i + 1);
            if (whole(cell, whole) && partOf(cell, whole, part)
                    && part.amount().orElseThrow().compareTo(whole.amount().orElseThrow()) > 0) {
                out.at(cell.target()).as("part").say("text",
                        cell.text().substring(whole.span().start(), part.span().end()));
                return;
            }
        }
    }

    private static boolean whole(CellText cell, Value value) {
        String words = value.span().of(cell.text()).toLowerCase(Locale.ROOT);
        return plain(value) && value.unit().countable() && !value.value().equals("1")
                && OF.stream().anyMatch(words::endsWith);
    }

    private static boolean plain(Value value) {
        return value.kind() == ValueKind.QUANTITY && value.comparison() == Comparison.EQUAL;
    }

    /// Right behind the whole, and of the same noun or named as some of it.
    private static boolean partOf(CellText cell, Value whole, Value part) {
        boolean behind = plain(part) && part.span().start() - whole.span().end() == 1;
        if (!behind || cell.wordsAfter(part.span().end(), NEAR).stream().anyMatch(word -> word.beginsAny(BECAME))) {
            return false;
        }
        String noun = noun(cell, part);
        return part.unit() == Unit.NONE
                ? noun.endsWith("г") || cell.wordsAfter(part.span().end(), 1).stream()
                        .anyMatch(word -> word.lower().equals("нь"))
                : part.unit() == whole.unit() && stem(noun).equals(stem(noun(cell, whole)));
    }

    /// The last word of an amount.
    private static String noun(CellText cell, Value value) {
        String last = "";
        for (Word word : cell.wordsAfter(value.span().start(), NEAR)) {
            last = word.end() <= value.span().end() ? word.lower() : last;
        }
        return last;
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
