package mn.biyelelt.progress;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Span;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.quantity.ValueKind;

/// The part of a whole that a text names right behind it: 96 of `120 сурагчаас 96 нь`.
///
/// @param whole what it is a part of
/// @param part  the part, with a unit of its own or none
public record PartOfWhole(Value whole, Value part) {

    private static final String PART = " нь";
    private static final Set<String> CAME = Set.of("ирснээс", "ирүүлснээс", "хүлээн авснаас", "бүртгэгдсэнээс");
    /// Further nouns of a list: `өргөдөл, гомдол`.
    private static final Pattern LISTED = Pattern.compile("(?:,\\s?\\p{L}+){0,2}");
    private static final List<String> OF = List.of("аас", "ээс", "оос", "өөс", "ийн", "ын", "ны", "ний");

    /// The only one in a text; empty if it has none or several.
    ///
    /// @param values the values of the text, in order
    public static Optional<PartOfWhole> in(String text, List<Value> values) {
        return only(text, values, Unit.NONE);
    }

    /// The part where two bare numbers are all that a text says: `18-аас 17 нь хамрагдсан`.
    static Optional<Value> ofBare(String text, List<Value> values) {
        return values.size() == 2 && values.getFirst().unit() == Unit.NONE && values.getLast().unit() == Unit.NONE
                && text.startsWith(PART, values.getLast().span().end())
                && isPart(text, values.getFirst(), values.getLast()) ? Optional.of(values.getLast()) : Optional.empty();
    }

    /// The part, in the unit of its whole; empty if no whole of that unit is followed by a part, or several are.
    static Optional<Value> in(String text, List<Value> values, Unit unit) {
        return unit.countable() ? only(text, values, unit).map(PartOfWhole::counted) : Optional.empty();
    }

    /// @param unit of the whole; NONE for any
    private static Optional<PartOfWhole> only(String text, List<Value> values, Unit unit) {
        Optional<PartOfWhole> found = Optional.empty();
        for (int i = 0; i + 1 < values.size(); i++) {
            Value whole = values.get(i);
            boolean wanted = unit == Unit.NONE ? whole.unit().countable() : whole.unit() == unit;
            if (wanted && isPart(text, whole, values.get(i + 1))
                    && !oneOfSeveral(whole, values, i + 2)) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(new PartOfWhole(whole, values.get(i + 1)));
            }
        }
        return found;
    }

    /// The part, in the unit of its whole.
    public Value counted() {
        return new Value(part.value(), whole.unit(), part.comparison(), part.kind(), part.span());
    }

    /// What the part makes of the whole, in percent, read from both.
    public Value share() {
        return new Value(
                Amounts.percent(part.amount().orElseThrow(), whole.amount().orElseThrow()).stripTrailingZeros()
                        .toPlainString(),
                Unit.PERCENT, Comparison.EQUAL, ValueKind.QUANTITY,
                new Span(whole.span().start(), part.span().end()));
    }

    /// `21 ажилтнаас 5 эмч, 9 сувилагч`: parts that divide the whole between them.
    private static boolean oneOfSeveral(Value whole, List<Value> values, int next) {
        return next < values.size() && values.get(next).kind() == ValueKind.QUANTITY
                && (values.get(next).unit() == whole.unit() || values.get(next).unit() == Unit.NONE);
    }

    /// `45 өргөдөл, гомдлын 38-ыг`: the part follows the whole, which is in the genitive or ablative and may be a list of nouns.
    public static boolean follows(String text, Value whole, Value part) {
        return part.span().start() > whole.span().end()
                && LISTED.matcher(between(text, whole, part)).matches()
                && isWhole(text.substring(whole.span().start(), part.span().start()), whole);
    }

    /// `45 өргөдөл, гомдол ирснээс 38-ыг`: nothing but the word for those that came stands between requests and a part of them.
    public static boolean came(String text, Value whole, Value part) {
        boolean requests = whole.unit() == Unit.DOCUMENTS && whole.kind() == ValueKind.QUANTITY
                && whole.span().end() < part.span().start();
        if (!requests) {
            return false;
        }
        String between = between(text, whole, part);
        Matcher listed = LISTED.matcher(between);
        return CAME.contains(between.substring(listed.lookingAt() ? listed.end() : 0).strip());
    }

    private static String between(String text, Value whole, Value part) {
        return text.substring(whole.span().end(), part.span().start()).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isWhole(String thing, Value value) {
        String words = thing.strip().toLowerCase(Locale.ROOT);
        return value.kind() == ValueKind.QUANTITY && OF.stream().anyMatch(words::endsWith)
                && value.amount().filter(amount -> amount.signum() > 0).isPresent();
    }

    private static boolean isPart(String text, Value whole, Value part) {
        boolean counts = part.kind() == ValueKind.QUANTITY && (part.unit() == Unit.NONE || part.unit() == whole.unit());
        boolean behind = follows(text, whole, part) || came(text, whole, part);
        return counts && behind && whole.amount().isPresent()
                && part.amount().orElseThrow().compareTo(whole.amount().orElseThrow()) <= 0;
    }
}
