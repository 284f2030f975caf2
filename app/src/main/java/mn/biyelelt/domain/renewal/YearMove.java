package mn.biyelelt.domain.renewal;

import java.util.List;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Value;

/// Moves a year on within texts, where it is safe: where it is read as a year, a date or a period. A year within the number of an
/// order or a law stays, for that paper does not change.
final class YearMove {

    private static final int DIGITS = 4;
    private static final int NEAR = 10;

    private final QuantityReader reader;
    private final String from;
    private final String to;

    YearMove(QuantityReader reader, int from) {
        this.reader = reader;
        this.from = Integer.toString(from);
        to = Integer.toString(from + 1);
    }

    /// The text with the year moved on where it is safe.
    String safe(String text) {
        if (!text.contains(from)) {
            return text;
        }
        List<Value> values = reader.read(text).values();
        var moved = new StringBuilder(text);
        for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + DIGITS)) {
            if (stands(text, at) && isDated(values, at)) {
                moved.replace(at, at + DIGITS, to);
            }
        }
        return moved.toString();
    }

    /// The text with the year moved on wherever it stands by itself: for titles.
    String everywhere(String text) {
        var moved = new StringBuilder(text);
        for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + DIGITS)) {
            if (stands(text, at)) {
                moved.replace(at, at + DIGITS, to);
            }
        }
        return moved.toString();
    }

    private static boolean stands(String text, int at) {
        boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + DIGITS == text.length() || !Character.isDigit(text.charAt(at + DIGITS));
        return before && after;
    }

    /// A year right before a number that is none of its own kind belongs to it: `2026 оны А/98 дугаар тушаал`.
    private static boolean isDated(List<Value> values, int at) {
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (value.span().start() <= at && at < value.span().end()) {
                return isDate(value) && (i + 1 == values.size() || !isReference(value, values.get(i + 1)));
            }
        }
        return false;
    }

    private static boolean isDate(Value value) {
        return switch (value.kind()) {
            case YEAR, YEAR_RANGE, DATE, PERIOD -> true;
            default -> false;
        };
    }

    private static boolean isReference(Value year, Value next) {
        boolean near = next.span().start() - year.span().end() <= NEAR;
        return near && switch (next.kind()) {
            case LAW_REFERENCE, CODE, ORDINAL, NAME_NUMBER -> true;
            default -> false;
        };
    }
}
