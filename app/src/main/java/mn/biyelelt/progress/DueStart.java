package mn.biyelelt.progress;

import java.util.OptionalInt;
import mn.biyelelt.domain.quantity.NumberReader;
import mn.biyelelt.domain.quantity.Value;

/// Reads in which month of its year something begins to be due: `III-IV улирал` in July, `2026.11.18` in November.
final class DueStart {

    private static final int FROM_THE_BEGINNING = 1;
    private static final int ISO_MONTH = 5;

    private final NumberReader reader;

    DueStart(NumberReader reader) {
        this.reader = reader;
    }

    /// 1 to 12; 1 where the text names no month, for nothing may pass as not due by a misreading.
    int month(String text) {
        return text.isBlank()
                ? FROM_THE_BEGINNING
                : reader.read(text).values().stream().map(DueStart::month).flatMapToInt(OptionalInt::stream).min()
                        .orElse(FROM_THE_BEGINNING);
    }

    private static OptionalInt month(Value value) {
        return switch (value.kind()) {
            case DATE -> figure(value.value(), ISO_MONTH, 2);
            case PERIOD -> period(value.value());
            default -> OptionalInt.empty();
        };
    }

    /// `Q3-Q4`, `Q2,Q4`, `M5-M10`, `2026-Q3`, `2026-11`; a frequency begins at once.
    private static OptionalInt period(String text) {
        int quarter = text.indexOf('Q');
        if (quarter >= 0) {
            return OptionalInt.of(3 * figure(text, quarter + 1, 1).orElse(1) - 2);
        }
        int half = text.indexOf('H');
        if (half >= 0) {
            return OptionalInt.of(6 * figure(text, half + 1, 1).orElse(1) - 5);
        }
        int month = text.indexOf('M');
        if (month >= 0) {
            return figure(text, month + 1, month + 3 <= text.length() && isDigit(text, month + 2) ? 2 : 1);
        }
        return text.length() == 7 ? figure(text, ISO_MONTH, 2) : OptionalInt.of(FROM_THE_BEGINNING);
    }

    private static OptionalInt figure(String text, int start, int length) {
        if (start + length > text.length()) {
            return OptionalInt.empty();
        }
        int figure = 0;
        for (int i = start; i < start + length; i++) {
            if (!isDigit(text, i)) {
                return OptionalInt.empty();
            }
            figure = figure * 10 + text.charAt(i) - '0';
        }
        return figure >= 1 && figure <= 12 ? OptionalInt.of(figure) : OptionalInt.empty();
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
