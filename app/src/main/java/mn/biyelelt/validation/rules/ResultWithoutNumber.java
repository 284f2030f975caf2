package mn.biyelelt.validation.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.quantity.ValueKind;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;
import mn.biyelelt.validation.Trait;

/// An indicator counts something and the result gives no number.
final class ResultWithoutNumber implements RowRule {

    private static final Set<String> TOTAL = Set.of("нийт", "нийтдээ", "бүгд", "давхардсан");
    private static final TextFact<Boolean> COUNTS = ResultWithoutNumber::counts;
    private static final TextFact<Boolean> SUM = name -> name.words().stream()
            .anyMatch(word -> word.lower().equals("дүн"));
    private static final TextFact<Boolean> NUMBER = ResultWithoutNumber::number;

    @Override
    public Needs needs() {
        return Needs.of(Column.ACHIEVED, Trait.TEXT);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (row.scope().period().isEmpty()) {
            return;
        }
        boolean prose = !row.shows(Fields.INDICATOR_NAME) && !row.shows(Fields.TARGET);
        for (LineView line : row.lines()) {
            if (line.achieved().blank() || line.notDue() || repeated(line)) {
                continue;
            }
            boolean counted = line.name().fact(COUNTS);
            boolean number = line.achieved().fact(NUMBER);
            if ((prose || counted) && !number) {
                out.at(line.achieved().target()).as(prose ? "prose" : "").say("indicator",
                        Excerpt.of(line.name().text()));
            } else if (counted && countedUnit(line).filter(unit -> none(line.achieved(), unit)).isPresent()) {
                out.at(line.achieved().target()).as("unit").say("indicator", Excerpt.of(line.name().text()));
            } else if (counted && !NamedUnits.listed(line.name())
                    && countedUnit(line).filter(unit -> scattered(line.achieved(), unit)).isPresent()) {
                out.at(line.achieved().target()).as("total").say("indicator", Excerpt.of(line.name().text()));
            } else if (!counted && money(line) && scattered(line.achieved(), Unit.MNT)) {
                out.at(line.achieved().target()).as("total").say("indicator", Excerpt.of(line.name().text()));
            }
        }
    }

    /// `12 удаа` were wanted and it was done `сар бүр`: how often says how many.
    private static boolean repeated(LineView line) {
        return line.target().measure().filter(value -> value.unit() == Unit.TIMES).isPresent()
                && line.achieved().reading().values().stream()
                        .anyMatch(value -> value.kind() == ValueKind.PERIOD && value.value().startsWith("every-"));
    }

    private static boolean counts(CellText name) {
        return name.words().stream().anyMatch(word -> word.lower().equals("тоо"));
    }

    private static boolean number(CellText achieved) {
        return achieved.reading().values().stream()
                .anyMatch(value -> value.measurable() && value.kind() != ValueKind.DURATION);
    }

    /// Whether an amount of money is asked for, and the target is not a share of it.
    private static boolean money(LineView line) {
        return line.name().fact(SUM)
                && line.name().scope().reader().unitOf(line.name().text()) == Unit.MNT
                && line.target().levels(Unit.PERCENT).isEmpty();
    }

    /// The unit that is counted, where it is one that readings are sure of.
    private static Optional<Unit> countedUnit(LineView line) {
        Set<Unit> units = NamedUnits.of(line.name());
        return units.size() == 1
                ? units.stream()
                        .filter(unit -> unit == Unit.ORGANISATIONS || unit == Unit.DOCUMENTS || unit == Unit.PERSONS)
                        .findFirst()
                : Optional.empty();
    }

    /// The unit is counted in several items of a numbered list, and nothing says how many there are in all.
    private static boolean scattered(CellText achieved, Unit unit) {
        if (achieved.words().stream().anyMatch(word -> TOTAL.contains(word.lower()))) {
            return false;
        }
        int item = 0;
        var items = new HashSet<Integer>();
        for (Value value : achieved.reading().values()) {
            if (value.kind() == ValueKind.LIST_NUMBER) {
                item++;
            } else if (value.measurable() && value.unit() == unit && item > 0) {
                items.add(item);
            }
        }
        return items.size() > 1;
    }

    /// What may stand for the people it was done for.
    private static boolean stands(Unit unit) {
        return unit == Unit.SERVICES || unit == Unit.HOUSEHOLDS || unit == Unit.BEDS || unit == Unit.FRACTION;
    }

    /// No number of that unit, nor one without any unit that might be it.
    private static boolean none(CellText achieved, Unit unit) {
        return achieved.reading().values().stream().filter(Value::measurable)
                .noneMatch(value -> value.unit() == unit || value.unit() == Unit.NONE || value.unit() == Unit.TIMES
                        || value.unit() == Unit.PERCENT || value.unit() == Unit.ITEMS
                        || unit == Unit.PERSONS && stands(value.unit()));
    }
}
