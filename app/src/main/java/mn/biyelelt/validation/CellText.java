package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.quantity.AmountText;
import mn.biyelelt.domain.quantity.CellReading;
import mn.biyelelt.domain.quantity.Confirmation;
import mn.biyelelt.domain.quantity.Reading;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;

/// A cell's text with what was read from it. Immutable, for any thread.
public final class CellText {

    private static final List<TextFact<TextFacts>> COUNTING = Stream.of(Unit.values())
            .<TextFact<TextFacts>>map(unit -> cell -> new TextFacts(cell.text(),
                    cell.facts.reading(cell.scope.texts().reader(), unit)))
            .toList();

    private final Scope scope;
    private final Holder holder;
    private final CellKey key;
    private final TextFacts facts;
    private final Optional<Confirmation> confirmation;

    /// The element that holds cells.
    ///
    /// @param line place of an indicator line in its row; -1 for other elements
    record Holder(ElementId element, Level level, int line) {}

    CellText(Scope scope, Holder holder, CellKey key, String text, Optional<Confirmation> confirmation) {
        this.scope = scope;
        this.holder = holder;
        this.key = key;
        this.confirmation = confirmation;
        this.facts = confirmation.isEmpty()
                ? scope.texts().of(text)
                : new TextFacts(text, CellReading.of(scope.reader(), text, confirmation).reading());
    }

    private CellText(Scope scope, Holder holder, CellKey key, TextFacts facts) {
        this.scope = scope;
        this.holder = holder;
        this.key = key;
        this.facts = facts;
        confirmation = Optional.empty();
    }

    /// What is the same for the whole check.
    public Scope scope() {
        return scope;
    }

    /// The level of the element that holds it.
    public Level level() {
        return holder.level();
    }

    /// The same cell with what the user confirmed about it.
    CellText confirmedAs(Optional<Confirmation> said) {
        return said.isEmpty() ? this : new CellText(scope, holder, key, text(), said);
    }

    /// Where it stands in its element.
    CellKey key() {
        return key;
    }

    /// The field it holds.
    public FieldKey field() {
        return key.field();
    }

    /// Whether the field has one text for all periods.
    boolean plain() {
        return key.period().isEmpty();
    }

    /// The text, exactly as typed.
    public String text() {
        return facts.text();
    }

    /// Whether nothing stands in it, or dashes that say so.
    public boolean blank() {
        return facts.blank();
    }

    /// Whether there is a digit in it.
    public boolean digits() {
        return facts.digits();
    }

    /// The text in small letters.
    public String lower() {
        return facts.lower();
    }

    /// Its words.
    public List<Word> words() {
        return facts.words();
    }

    /// Its numbers, as the user confirmed them or else as they were read.
    public Reading reading() {
        return facts.reading(scope.texts().reader());
    }

    /// Whether the user confirmed how its numbers are read: nothing about the notation is left to ask.
    public boolean confirmed() {
        return confirmation.isPresent();
    }

    /// What the user confirmed about it, if anything.
    public Optional<Confirmation> confirmation() {
        return confirmation;
    }

    /// Something that follows from the text alone, worked out once for all cells with this text.
    public <T> T fact(TextFact<T> fact) {
        return facts.once(fact, () -> fact.of(this));
    }

    TextFacts facts() {
        return facts;
    }

    /// Its amounts, in order; without dates, references and the like.
    public Stream<Value> amounts() {
        return amountList().stream();
    }

    /// The same as a list.
    public List<Value> amountList() {
        return facts.amounts(scope.texts().reader());
    }

    /// Its amounts of one unit that are levels, not changes.
    public List<Value> levels(Unit unit) {
        return amounts(unit, false);
    }

    /// Its amounts of one unit, levels and changes.
    public List<Value> levelsAndChanges(Unit unit) {
        return amounts(unit, true);
    }

    private List<Value> amounts(Unit unit, boolean changes) {
        List<Value> all = amountList();
        List<Value> found = List.of();
        for (int i = 0; i < all.size(); i++) {
            Value value = all.get(i);
            if (value.unit() == unit && (changes || !value.comparison().change())) {
                found = found.isEmpty() ? new ArrayList<>(all.size()) : found;
                found.add(value);
            }
        }
        return found;
    }

    /// What it has in it, as bits of [Trait].
    int traits() {
        return facts.traits(scope.texts().reader());
    }

    /// What the numbers beside it count if it is the name of an indicator.
    Unit counted() {
        return facts.counted(scope.texts().reader());
    }

    /// The one value it is about, if there is one with an amount.
    public Optional<Value> measure() {
        return facts.measure(scope.texts().reader());
    }

    /// How a sentence quotes one of its amounts: as the user confirmed it, else as it stands in the text.
    public String quoted(Value value) {
        return confirmed() && value.measurable() ? AmountText.of(value) + sign(value.unit())
                : value.span().of(text());
    }

    private static String sign(Unit unit) {
        return switch (unit) {
            case PERCENT -> " %";
            case MNT -> " \u20AE";
            default -> "";
        };
    }

    /// The same cell, a bare number in it read as counting something: what its indicator's name says.
    CellText counting(Unit unit) {
        if (unit == Unit.NONE || confirmed() || !digits() || facts.letters()) {
            return this;
        }
        TextFacts counted = fact(COUNTING.get(unit.ordinal()));
        return new CellText(scope, holder, key, counted);
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
        return Sentences.around(text(), place);
    }

    /// The cell as the target of a finding.
    public Target target() {
        return new Target(scope.plan(), holder.element(), key.field(), key.period());
    }

    /// Where it stands in its row, whatever the row's identity.
    public RowCell place() {
        return new RowCell(holder.line(), key);
    }

    /// The change that puts another text into the cell.
    public Change replacedBy(String other) {
        return new SetText(holder.element(), key, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
