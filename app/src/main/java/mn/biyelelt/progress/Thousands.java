package mn.biyelelt.progress;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import mn.biyelelt.domain.quantity.NumberReader;
import mn.biyelelt.domain.quantity.Reading;
import mn.biyelelt.domain.quantity.Value;

/// Takes `5,612` for thousands where another cell of the indicator has a number of that size, as a careful reader does; alone it
/// could be decimals as well.
final class Thousands {

    private static final int GROUP = 3;
    private static final BigDecimal LARGE = BigDecimal.valueOf(100);

    private final NumberReader reader;
    private final IndicatorTexts texts;

    Thousands(NumberReader reader, IndicatorTexts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    /// The one number of a text, if it is written in that way and another cell bears it out.
    Optional<Value> in(String text, Reading reading) {
        var numbers = reading.values().stream().filter(Value::measurable).toList();
        boolean doubtful = numbers.size() == 1 && divided(numbers.getFirst().span().of(text));
        return doubtful && Stream.of(texts.baseline(), texts.target(), texts.achieved())
                .anyMatch(other -> !other.equals(text) && large(other)) ? Optional.of(numbers.getFirst())
                        : Optional.empty();
    }

    /// `5,612`, `5.612`
    private static boolean divided(String number) {
        int mark = number.length() - GROUP - 1;
        return mark > 0 && (number.charAt(mark) == ',' || number.charAt(mark) == '.')
                && number.chars().filter(c -> c < '0' || c > '9').count() == 1;
    }

    private boolean large(String text) {
        return reader.read(text).values().stream().filter(value -> !value.comparison().change())
                .flatMap(value -> value.amount().stream()).anyMatch(amount -> amount.compareTo(LARGE) >= 0);
    }
}
