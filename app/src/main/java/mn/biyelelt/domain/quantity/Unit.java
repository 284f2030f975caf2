package mn.biyelelt.domain.quantity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an amount counts or measures.
public enum Unit {
    NONE,
    PERCENT,
    MNT("MNT"),
    USD("USD"),
    PERSONS,
    TIMES,
    ORGANISATIONS,
    SOUMS,
    AIMAGS,
    DISTRICTS,
    HOUSEHOLDS,
    LIVESTOCK,
    DOCUMENTS,
    ITEMS,
    SERVICES,
    MEASURES,
    GOALS,
    BEDS,
    BED_DAYS,
    POINTS,
    INDEX,
    SHIFTS,
    FOLD,
    FRACTION,
    PERSON_HOURS,
    PER_1000,
    PER_10000,
    PER_100000,
    MINUTES,
    HOURS,
    DAYS,
    MONTHS,
    YEARS;

    private final String key;

    Unit() {
        key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Unit(String key) {
        this.key = key;
    }

    /// Name on the command line: `person-hours`, `MNT`.
    public String key() {
        return key;
    }

    /// The unit of that name.
    public static Optional<Unit> of(String key) {
        return Arrays.stream(values()).filter(unit -> unit.key.equals(key)).findFirst();
    }

    /// Whether it counts things that exist in whole numbers only.
    public boolean countable() {
        return switch (this) {
            case PERSONS, TIMES, ORGANISATIONS, SOUMS, AIMAGS, DISTRICTS, HOUSEHOLDS, LIVESTOCK, DOCUMENTS, ITEMS,
                    SERVICES,
                    MEASURES, GOALS, BEDS, SHIFTS ->
                true;
            default -> false;
        };
    }

    /// Whether it is a stretch of time.
    public boolean time() {
        return switch (this) {
            case MINUTES, HOURS, DAYS, MONTHS, YEARS -> true;
            default -> false;
        };
    }
}
