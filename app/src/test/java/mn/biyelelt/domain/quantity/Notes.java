package mn.biyelelt.domain.quantity;

import java.util.stream.Collectors;

/// Writes readings the way the corpus does: `list-number 1; 21 soums` and `>= 90 percent`.
final class Notes {

    private Notes() {
    }

    static String values(Reading reading) {
        return reading.values().stream().map(value -> kind(value) + measure(value)).collect(Collectors.joining("; "));
    }

    static String measure(Reading reading) {
        return switch (reading.measure()) {
            case Measure.One one -> measure(one.value());
            case Measure.Ambiguous _ -> "ambiguous";
            case Measure.None _ -> "none";
        };
    }

    private static String kind(Value value) {
        return value.kind() == ValueKind.QUANTITY ? "" : value.kind().key() + " ";
    }

    private static String measure(Value value) {
        String comparison = value.comparison() == Comparison.EQUAL ? "" : value.comparison().key() + " ";
        return comparison + value.value() + (value.unit() == Unit.NONE ? "" : " " + value.unit().key());
    }
}
