package mn.biyelelt.progress;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Reading;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.ValueKind;

/// Two counts with a stroke between: `1240/1380` is the part reached of what was to be reached, `4/150` may be courses and the people
/// in them.
final class OutOf {

    private static final Pattern STROKE = Pattern.compile("(\\d[\\d \\u00A0]*)/(\\d[\\d \\u00A0]*)");
    /// A whole of fewer is a share in the usual sense: `2/3`, `7/10`.
    private static final BigDecimal LEAST_COUNTED = BigDecimal.valueOf(20);

    private OutOf() {
    }

    /// The part that a text names of just this whole; empty if it names none.
    static Optional<BigDecimal> part(Reading reading, String text, BigDecimal whole) {
        return counts(reading, text).filter(two -> two[1].compareTo(whole) == 0).map(two -> two[0]);
    }

    /// Whether a text's one amount is two counts, so that it is no level to reach.
    static boolean twoCounts(Reading reading, String text) {
        return counts(reading, text).filter(two -> two[1].compareTo(LEAST_COUNTED) >= 0).isPresent();
    }

    private static Optional<BigDecimal[]> counts(Reading reading, String text) {
        var found = reading.values().stream().filter(value -> value.kind() == ValueKind.QUANTITY).toList();
        if (found.size() != 1 || found.getFirst().unit() != Unit.FRACTION
                || found.getFirst().comparison() != Comparison.EQUAL) {
            return Optional.empty();
        }
        var stroke = STROKE.matcher(found.getFirst().span().of(text));
        return stroke.lookingAt() ? Optional.of(new BigDecimal[]{number(stroke.group(1)), number(stroke.group(2))})
                : Optional.empty();
    }

    private static BigDecimal number(String figures) {
        return new BigDecimal(figures.replace(" ", "").replace("\u00A0", ""));
    }
}
