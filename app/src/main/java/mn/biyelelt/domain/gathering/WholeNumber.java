package mn.biyelelt.domain.gathering;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.biyelelt.domain.quantity.AmountText;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;

/// The one number of a text, written in digits.
///
/// @param before what stands before the digits
/// @param named  the rest of the words the number was read from: what it counts
/// @param behind what stands behind those
record WholeNumber(BigDecimal amount, Unit unit, String before, String named, String behind) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:[ \u00a0][0-9]{3})*");

    /// Empty where the number is not just its digits: written in words, or in thousands.
    static Optional<WholeNumber> in(String text, Value value) {
        String source = value.span().of(text);
        Matcher digits = DIGITS.matcher(source);
        if (value.amount().isEmpty() || !digits.lookingAt()
                || !value.value().equals(digits.group().replaceAll("[ \u00a0]", ""))) {
            return Optional.empty();
        }
        return Optional.of(new WholeNumber(value.amount().get(), value.unit(), text.substring(0, value.span().start()),
                source.substring(digits.end()), text.substring(value.span().end())));
    }

    /// Whether it counts what is done: acts, papers, people. What is there, as beds and soums, is there all the time.
    boolean adds() {
        return switch (unit) {
            case BEDS, SOUMS, AIMAGS, DISTRICTS, ORGANISATIONS -> false;
            default -> unit.countable();
        };
    }

    /// Another amount in the place of this one: in its sentence if all say the same, else by itself.
    String with(BigDecimal total, List<WholeNumber> all) {
        boolean same = all.stream().map(WholeNumber::frame).distinct().count() == 1;
        return same ? before + AmountText.of(total) + named + behind : AmountText.of(total) + named;
    }

    private List<String> frame() {
        return List.of(before.strip(), named.strip(), behind.strip());
    }
}
