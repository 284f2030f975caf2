package mn.biyelelt.domain.quantity;

import java.util.List;
import java.util.Locale;

/// Reads what the user types to correct how a text was read: an amount the way people write it (`9 444 417 400 ₮`, `≥ 90 %`,
/// `90 хувиас доошгүй`, `30-40 хүн`), or that there is no number in it (`тоо биш`, `тоо алга`, a dash, in English
/// `not a number`).
///
/// A bare number counts what the text's own numbers count, if they all count the same: beside `1863 хувьтай` a typed `18,63` is a
/// percent. Immutable, for any thread.
public final class Corrections {

    private static final List<String> NOT_A_NUMBER = List.of("тоо биш", "тоо алга", "тоо байхгүй", "тоогүй",
            "not a number", "no number", "none");
    private static final String DASHES = "-\u2013\u2014_";

    private final QuantityReader reader;

    public Corrections(QuantityReader reader) {
        this.reader = reader;
    }

    /// What the user means by `typed` beside a cell that is read as `current`.
    public Correction read(String typed, Reading current) {
        String stripped = typed.strip();
        if (stripped.isEmpty()) {
            return new Correction.Refused(Correction.Reason.EMPTY);
        }
        if (saysNoNumber(stripped)) {
            return new Correction.Taken(new Confirmation.NotANumber());
        }
        Reading read = reader.read(stripped, unitOf(current));
        var amounts = read.values().stream().filter(Value::measurable).toList();
        if (amounts.isEmpty()) {
            return new Correction.Refused(Correction.Reason.NO_AMOUNT);
        }
        return switch (read.measure()) {
            case Measure.One(Value value) when amounts.size() == 1 ->
                new Correction.Taken(Confirmation.of(value));
            default -> new Correction.Refused(Correction.Reason.UNCLEAR);
        };
    }

    private static boolean saysNoNumber(String typed) {
        String words = typed.toLowerCase(Locale.ROOT);
        String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return NOT_A_NUMBER.contains(bare) || typed.chars().allMatch(c -> DASHES.indexOf(c) >= 0);
    }

    /// What the numbers of a text count; NONE if they count several things or nothing named.
    private static Unit unitOf(Reading current) {
        var units = current.values().stream().filter(Value::measurable).map(Value::unit).distinct().toList();
        return units.size() == 1 ? units.getFirst() : Unit.NONE;
    }
}
