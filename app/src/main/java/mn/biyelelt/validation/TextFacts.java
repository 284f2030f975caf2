package mn.biyelelt.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import mn.biyelelt.domain.quantity.Measure;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Reading;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import org.jspecify.annotations.Nullable;

/// A text with what was found out about it, each thing when first asked for. For any thread: two that ask at once both work it
/// out, with the same result.
final class TextFacts {

    private static final QuantityReader.Plain NOTHING = new QuantityReader.Plain(new Reading(List.of(), Measure.NONE),
            false);
    private static final Object[] NONE = {};
    private static final Verdict[] NO_VERDICT = {};
    private static final Object COUNTED = "what it counts";
    private static final Object TIMES_PER_YEAR = "times per year";

    /// The one value that counts, if there is one.
    private record Single(Optional<Value> value) {}

    private final String text;
    private final boolean blank;
    private final boolean digits;
    private final boolean letters;
    private int traits;
    private @Nullable String lower;
    private @Nullable List<Word> words;
    private QuantityReader.@Nullable Plain plain;
    private @Nullable List<Value> amounts;
    private @Nullable Single measure;
    private volatile Object[] known = NONE;
    private volatile Verdict[] verdicts = NO_VERDICT;

    TextFacts(String text) {
        this.text = text;
        this.blank = blank(text);
        this.digits = digits(text);
        this.letters = letters(text);
    }

    /// What is found out about a text whose reading is known.
    TextFacts(String text, Reading reading) {
        this(text);
        this.plain = new QuantityReader.Plain(reading, true);
    }

    String text() {
        return text;
    }

    boolean blank() {
        return blank;
    }

    boolean digits() {
        return digits;
    }

    boolean letters() {
        return letters;
    }

    String lower() {
        String made = lower;
        if (made == null) {
            made = text.toLowerCase(Locale.ROOT);
            lower = made;
        }
        return made;
    }

    List<Word> words() {
        List<Word> made = words;
        if (made == null) {
            made = Words.of(text, lower());
            words = made;
        }
        return made;
    }

    Reading reading(QuantityReader reader) {
        return plain(reader).reading();
    }

    private QuantityReader.Plain plain(QuantityReader reader) {
        QuantityReader.Plain made = plain;
        if (made == null) {
            made = text.isEmpty() ? NOTHING : reader.plain(text);
            plain = made;
        }
        return made;
    }

    /// The same, where it is known what a bare number counts: read once more only if it has one.
    Reading reading(QuantityReader reader, Unit assumed) {
        return assumed == Unit.NONE || !plain(reader).bare()
                ? reading(reader)
                : once(assumed, () -> reader.read(text, assumed));
    }

    /// What the numbers of an indicator of that name count.
    Unit counted(QuantityReader reader) {
        return once(COUNTED, () -> reader.unitOf(text));
    }

    /// How often a year the text asks for something.
    Optional<BigDecimal> timesPerYear(QuantityReader reader) {
        return once(TIMES_PER_YEAR, () -> reader.timesPerYear(text));
    }

    List<Value> amounts(QuantityReader reader) {
        List<Value> made = amounts;
        if (made == null) {
            made = amounts(reading(reader));
            amounts = made;
        }
        return made;
    }

    /// What the text has in it, as bits of [Trait].
    int traits(QuantityReader reader) {
        int known = traits;
        if (known == 0) {
            known = Trait.of(blank, reading(reader), amounts(reader), measure(reader));
            traits = known;
        }
        return known;
    }

    /// The one value with an amount that the text is about.
    Optional<Value> measure(QuantityReader reader) {
        Single made = measure;
        if (made == null) {
            made = new Single(
                    reading(reader).measure() instanceof Measure.One(Value value) && value.amount().isPresent()
                            ? Optional.of(value)
                            : Optional.empty());
            measure = made;
        }
        return made.value();
    }

    /// Something about the text, worked out when first asked for.
    ///
    /// @param key tells what it is, by its identity
    @SuppressWarnings("unchecked")
    <T> T once(Object key, Supplier<T> work) {
        @Nullable
        Object found = known(key);
        if (found == null) {
            found = work.get();
            keep(key, found);
        }
        return (T) found;
    }

    /// What is known of the text under a key, which is compared by identity.
    private @Nullable Object known(Object key) {
        Object[] pairs = known;
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] == key) {
                return pairs[i + 1];
            }
        }
        return null;
    }

    /// Keeps something under a key. What another thread keeps at the same moment may be forgotten, and is worked out again.
    private void keep(Object key, Object value) {
        Object[] before = known;
        Object[] pairs = Arrays.copyOf(before, before.length + 2);
        pairs[pairs.length - 2] = key;
        pairs[pairs.length - 1] = value;
        known = pairs;
    }

    /// What is known of the text in cells of that kind; null for nothing.
    @Nullable
    Verdict verdict(CellText cell, RuleSet judge) {
        for (Verdict verdict : verdicts) {
            if (verdict.holdsFor(cell, judge)) {
                return verdict;
            }
        }
        return null;
    }

    /// Keeps a verdict.
    void keep(Verdict verdict) {
        Verdict[] before = verdicts;
        Verdict[] more = Arrays.copyOf(before, before.length + 1);
        more[more.length - 1] = verdict;
        verdicts = more;
    }

    private static List<Value> amounts(Reading reading) {
        var found = new ArrayList<Value>();
        for (Value value : reading.values()) {
            if (value.amount().isPresent()) {
                found.add(value);
            }
        }
        return List.copyOf(found);
    }

    private static boolean blank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && "-–—_\u00A0".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean letters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
