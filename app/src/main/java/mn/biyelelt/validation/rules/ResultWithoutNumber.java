package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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
    private static final List<String> GENITIVE = List.of("ийн", "ын", "ны", "ний");
    private static final int STEM = 4;
    private static final TextFact<Boolean> COUNTS = ResultWithoutNumber::counts;
    private static final TextFact<Boolean> SUM = name -> name.words().stream()
            .anyMatch(word -> word.lower().equals("дүн"));
    private static final TextFact<Boolean> NUMBER = ResultWithoutNumber::number;
    private static final TextFact<Optional<Unit>> COUNTED = ResultWithoutNumber::countedUnit;

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
            if (line.achieved().blank() || line.notDue() || repeated(line) || noneLeft(line)) {
                continue;
            }
            boolean counted = line.name().fact(COUNTS);
            boolean number = line.achieved().fact(NUMBER);
            Optional<Unit> unit = counted ? line.name().fact(COUNTED) : Optional.empty();
            if ((prose || counted) && !number) {
                out.at(line.achieved().target()).as(prose ? "prose" : "").say("indicator",
                        Excerpt.of(line.name().text()));
            } else if (unit.isPresent() && none(line, unit.get())) {
                out.at(line.achieved().target()).as("unit").say("indicator", Excerpt.of(line.name().text()));
            } else if (unit.isPresent() && scattered(line.achieved(), unit.get())
                    && !NamedUnits.listed(line.name())) {
                out.at(line.achieved().target()).as("total").say("indicator", Excerpt.of(line.name().text()));
            } else if (!counted && money(line) && scattered(line.achieved(), Unit.MNT)) {
                out.at(line.achieved().target()).as("total").say("indicator", Excerpt.of(line.name().text()));
            }
        }
    }

    /// `12 удаа` were wanted and it was done `сар бүр`: how often says how many.
    private static boolean repeated(LineView line) {
        Optional<Value> target = line.target().measure();
        return target.isPresent() && target.get().unit() == Unit.TIMES && line.achieved().reading().values().stream()
                .anyMatch(value -> value.kind() == ValueKind.PERIOD && value.value().startsWith("every-"));
    }

    /// `0` was wanted, or that there be none, and there was none: `завсардсан хүүхэдгүй`, `гараагүй`.
    private static boolean noneLeft(LineView line) {
        Optional<BigDecimal> target = line.target().measure().flatMap(Value::amount);
        boolean none = target.isPresent() ? target.get().signum() == 0 : Absence.wanted(line);
        return none && Absence.told(line.achieved().words());
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
    private static Optional<Unit> countedUnit(CellText name) {
        Set<Unit> units = NamedUnits.of(name);
        return units.size() == 1
                ? units.stream()
                        .filter(unit -> unit == Unit.ORGANISATIONS || unit == Unit.DOCUMENTS || unit == Unit.PERSONS)
                        .findFirst()
                : Optional.empty();
    }

    /// The unit is counted in several items of a numbered list, and nothing says how many there are in all.
    private static boolean scattered(CellText achieved, Unit unit) {
        int item = 0;
        int last = 0;
        int items = 0;
        for (Value value : achieved.reading().values()) {
            if (value.kind() == ValueKind.LIST_NUMBER) {
                item++;
            } else if (value.measurable() && value.unit() == unit && item > last) {
                items++;
                last = item;
            }
        }
        return items > 1 && achieved.words().stream().noneMatch(word -> TOTAL.contains(word.lower()));
    }

    /// What may stand for the people it was done for.
    private static boolean stands(Unit unit) {
        return unit == Unit.SERVICES || unit == Unit.HOUSEHOLDS || unit == Unit.BEDS || unit == Unit.FRACTION;
    }

    /// `21 ажилтны гэрээг`, where contracts are counted: one of each.
    private static boolean countsOfEach(LineView line, Value value) {
        String whose = value.span().of(line.achieved().text()).toLowerCase(Locale.ROOT);
        return GENITIVE.stream().anyMatch(whose::endsWith) && line.achieved().wordsAfter(value.span().end(), 1).stream()
                .anyMatch(thing -> line.name().words().stream().anyMatch(word -> alike(thing.lower(), word.lower())));
    }

    private static boolean alike(String thing, String named) {
        return thing.length() >= STEM && named.length() >= STEM
                && thing.substring(0, STEM).equals(named.substring(0, STEM));
    }

    /// No number of that unit, nor one without any unit that might be it.
    private static boolean none(LineView line, Unit unit) {
        for (Value value : line.achieved().reading().values()) {
            Unit own = value.unit();
            boolean said = own == unit || own == Unit.NONE || own == Unit.TIMES || own == Unit.PERCENT
                    || own == Unit.ITEMS || unit == Unit.PERSONS && stands(own) || countsOfEach(line, value);
            if (said && value.measurable()) {
                return false;
            }
        }
        return true;
    }
}
