package mn.biyelelt.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.quantity.ValueKind;

/// The part of a whole that a text names right before it: 96 of `120 сурагчаас 96 нь`.
final class PartOfWhole {

    private static final List<String> OF = List.of("аас", "ээс", "оос", "өөс", "ийн", "ын", "ны", "ний");

    private PartOfWhole() {
    }

    /// The part, in the unit of its whole; empty if no whole of that unit is followed by a part, or several are.
    static Optional<Value> in(String text, List<Value> values, Unit unit) {
        Optional<Value> found = Optional.empty();
        for (int i = 0; unit.countable() && i + 1 < values.size(); i++) {
            if (whole(text, values.get(i), unit) && partOf(values.get(i), values.get(i + 1))) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                Value part = values.get(i + 1);
                found = Optional.of(new Value(part.value(), unit, part.comparison(), part.kind(), part.span()));
            }
        }
        return found;
    }

    /// The share that the only part of a whole makes of it: 93.66 of `268 хүүхдийн 251 нь`; empty if there is none or several.
    static Optional<BigDecimal> shareIn(String text, List<Value> values) {
        Optional<BigDecimal> found = Optional.empty();
        for (int i = 0; i + 1 < values.size(); i++) {
            Value whole = values.get(i);
            if (whole.unit().countable() && whole(text, whole, whole.unit()) && partOf(whole, values.get(i + 1))
                    && whole.amount().orElseThrow().signum() > 0) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(Amounts.percent(values.get(i + 1).amount().orElseThrow(),
                        whole.amount().orElseThrow()));
            }
        }
        return found;
    }

    private static boolean whole(String text, Value value, Unit unit) {
        String words = value.span().of(text).toLowerCase(Locale.ROOT);
        return value.unit() == unit && value.kind() == ValueKind.QUANTITY && OF.stream().anyMatch(words::endsWith);
    }

    private static boolean partOf(Value whole, Value part) {
        boolean counts = part.kind() == ValueKind.QUANTITY && (part.unit() == Unit.NONE || part.unit() == whole.unit());
        return counts && part.span().start() - whole.span().end() <= 1
                && part.amount().orElseThrow().compareTo(whole.amount().orElseThrow()) <= 0;
    }
}
