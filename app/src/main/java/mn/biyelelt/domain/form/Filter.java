package mn.biyelelt.domain.form;

import java.util.Locale;
import java.util.Optional;

/// What a template does to the text of a place.
public enum Filter {
    /// Capitals.
    UPPER {
        @Override
        String apply(String text) {
            return text.toUpperCase(Locale.ROOT);
        }
    },
    /// Small letters.
    LOWER {
        @Override
        String apply(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    },
    /// The first letter as a capital.
    CAPITAL {
        @Override
        String apply(String text) {
            int first = text.offsetByCodePoints(0, 1);
            return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
        }
    },
    /// A full stop at the end unless there is one.
    STOP {
        @Override
        String apply(String text) {
            return text.endsWith(".") ? text : text + ".";
        }
    },
    /// The ordinal word behind a number.
    ORDINAL {
        @Override
        String apply(String text) {
            return number(text).map(value -> text + " " + MongolianNumerals.ordinal(value)).orElse(text);
        }
    },
    /// The genitive suffix behind a day of the month.
    DAY {
        @Override
        String apply(String text) {
            return number(text).map(value -> text + MongolianNumerals.dayGenitive(value)).orElse(text);
        }
    };

    /// The text changed; `text` is not empty.
    abstract String apply(String text);

    /// The name in form files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The filter of that name in form files.
    public static Optional<Filter> find(String key) {
        for (Filter filter : values()) {
            if (filter.key().equals(key)) {
                return Optional.of(filter);
            }
        }
        return Optional.empty();
    }

    /// A number with an offset added; other text as it is.
    static String shifted(String text, int offset) {
        return offset == 0 ? text : number(text).map(value -> Long.toString(value + offset)).orElse(text);
    }

    private static Optional<Long> number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 18
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return digits ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
