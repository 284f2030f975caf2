package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.quantity.CellReading;
import mn.biyelelt.domain.quantity.CellReading.State;
import mn.biyelelt.domain.quantity.Confirmation;
import mn.biyelelt.domain.quantity.Measure;
import mn.biyelelt.domain.quantity.Reading;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.reading.ConfirmedReading;
import org.jspecify.annotations.Nullable;

/// A cell's text with what was read from it; read once, when first asked for. For one thread at a time.
public final class CellText {

    private static final CellReading NOTHING = new CellReading(new Reading(List.of(), Measure.NONE), State.NONE);

    private final Setting setting;
    private final ElementId element;
    private final Level level;
    private final CellKey key;
    private final String text;
    private final Cells cells;
    private @Nullable CellReading reading;
    private @Nullable List<Word> words;
    private @Nullable String lower;
    private @Nullable List<Value> amounts;

    CellText(Setting setting, ElementId element, Level level, CellKey key, Cells cells) {
        this.setting = setting;
        this.element = element;
        this.level = level;
        this.key = key;
        this.cells = cells;
        this.text = cells.get(key);
    }

    /// What is the same for the whole check.
    public Setting setting() {
        return setting;
    }

    /// The level of the element that holds it.
    public Level level() {
        return level;
    }

    /// The field it holds.
    public FieldKey field() {
        return key.field();
    }

    /// The text, exactly as typed.
    public String text() {
        return text;
    }

    /// Whether nothing stands in it, or dashes that say so.
    public boolean blank() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || "-–—_\u00A0".indexOf(c) >= 0);
    }

    /// The text in small letters.
    public String lower() {
        if (lower == null) {
            lower = text.toLowerCase(Locale.ROOT);
        }
        return lower;
    }

    /// Its words.
    public List<Word> words() {
        if (words == null) {
            words = Words.of(text, lower());
        }
        return words;
    }

    /// Its numbers, as the user confirmed them or else as they were read.
    public Reading reading() {
        return cellReading().reading();
    }

    /// Whether the user confirmed how its numbers are read: nothing about the notation is left to ask.
    public boolean confirmed() {
        return cellReading().state() == State.CONFIRMED;
    }

    /// What the user confirmed about it, if anything.
    public Optional<Confirmation> confirmation() {
        return ConfirmedReading.in(cells, key);
    }

    private CellReading cellReading() {
        if (reading == null) {
            reading = text.isEmpty() ? NOTHING : CellReading.of(setting.reader(), text, confirmation());
        }
        return reading;
    }

    /// Its amounts, in order; without dates, references and the like.
    public Stream<Value> amounts() {
        return amountList().stream();
    }

    private List<Value> amountList() {
        if (amounts == null) {
            var found = new ArrayList<Value>();
            for (Value value : reading().values()) {
                if (value.amount().isPresent()) {
                    found.add(value);
                }
            }
            amounts = found;
        }
        return amounts;
    }

    /// Its amounts of one unit that are levels, not changes.
    public List<Value> levels(Unit unit) {
        if (amountList().isEmpty()) {
            return List.of();
        }
        return amounts().filter(value -> value.unit() == unit && !value.comparison().change()).toList();
    }

    /// Its amounts of one unit, levels and changes.
    public List<Value> levelsAndChanges(Unit unit) {
        return amounts().filter(value -> value.unit() == unit).toList();
    }

    /// The one value it is about, if there is one with an amount.
    public Optional<Value> measure() {
        return reading().measure() instanceof Measure.One one && one.value().amount().isPresent()
                ? Optional.of(one.value())
                : Optional.empty();
    }

    /// The words from the stretch of a value to `count` words after it.
    public List<Word> wordsAfter(int place, int count) {
        List<Word> all = words();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return all.subList(low, Math.min(all.size(), low + count));
    }

    /// The sentence around a place.
    public String sentenceAt(int place) {
        return Sentences.around(text, place);
    }

    /// The cell as the target of a finding.
    public Target target() {
        return new Target(setting.plan(), element, key.field(), key.period());
    }

    /// The change that puts another text into the cell.
    public Change replacedBy(String other) {
        return new SetText(element, key, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
