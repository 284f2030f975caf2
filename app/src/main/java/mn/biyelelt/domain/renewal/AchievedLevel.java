package mn.biyelelt.domain.renewal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.quantity.CellReading;
import mn.biyelelt.domain.quantity.Measure;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Reading;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.reading.ConfirmedReading;

/// Finds the level that an indicator line reached among the figures of its result: the one that counts what its baseline and its
/// target count. A wrong level would stand in the plan for a year, so where two figures compete, or the only one counts something
/// else, there is none.
final class AchievedLevel {

    private final QuantityReader reader;
    private final String result;
    private final CellReading reading;
    private final List<Value> figures;
    private final List<String> nouns;
    private final Unit unit;

    /// @param result the cell of the result
    AchievedLevel(QuantityReader reader, Indicator line, CellKey result) {
        this.reader = reader;
        this.result = line.cells().get(result);
        reading = ConfirmedReading.of(reader, line.cells(), result);
        figures = reading.reading().values().stream().filter(Value::measurable).toList();
        var compared = Stream.of(line.get(Fields.BASELINE), line.get(Fields.TARGET)).toList();
        nouns = compared.stream().flatMap(text -> only(text).map(value -> noun(text, value)).stream())
                .filter(noun -> !noun.isBlank()).toList();
        var units = compared.stream().flatMap(text -> only(text).map(Value::unit).stream())
                .filter(one -> one != Unit.NONE).distinct().toList();
        unit = units.size() == 1 ? units.getFirst() : reader.unitOf(line.get(Fields.INDICATOR_NAME));
    }

    /// The level; empty if it cannot be told.
    Optional<Value> value() {
        if (reading.state() == CellReading.State.CONFIRMED) {
            return reading.value().filter(this::isWritten);
        }
        return reading.value().filter(this::fits)
                .or(() -> single(figures.stream().filter(this::isCalledAlike).toList()))
                .or(() -> total(counted()));
    }

    /// Every figure of the result, in the order in which they stand.
    List<Value> figures() {
        return figures;
    }

    /// A confirmed value may stand nowhere in the text: a text that says another is none to take a level from.
    private boolean isWritten(Value value) {
        Reading again = reader.read(value.span().of(result), value.unit());
        return again.measure() instanceof Measure.One(Value read) && read.value().equals(value.value());
    }

    /// Things of a kind that the reader does not know are told apart by how they are called alone.
    private boolean fits(Value value) {
        boolean nothingKnown = unit == Unit.NONE && nouns.isEmpty();
        boolean sameUnit = value.unit() == unit && (unit != Unit.ITEMS || nouns.isEmpty());
        return nothingKnown || value.unit() == Unit.NONE || sameUnit || isCalledAlike(value);
    }

    private boolean isCalledAlike(Value value) {
        String noun = noun(result, value);
        return nouns.stream().anyMatch(known -> noun.startsWith(known) || known.startsWith(noun) && !noun.isBlank());
    }

    private List<Value> counted() {
        return figures.stream().filter(value -> unit != Unit.NONE && unit != Unit.ITEMS && value.unit() == unit)
                .toList();
    }

    /// The only one, or the one that all others add up to.
    private static Optional<Value> total(List<Value> values) {
        BigDecimal sum = values.stream().flatMap(value -> value.amount().stream()).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        return single(values).or(() -> single(values.stream().filter(value -> value.amount()
                .filter(amount -> amount.signum() > 0 && sum.subtract(amount).compareTo(amount) == 0).isPresent())
                .toList()));
    }

    private static Optional<Value> single(List<Value> values) {
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /// The value that a baseline or target is about, or the only one in it: `40 цаг суралцсан байна`.
    private Optional<Value> only(String text) {
        Reading read = reader.read(text);
        return read.measure() instanceof Measure.One(Value value) ? Optional.of(value)
                : single(read.values().stream().filter(Value::measurable).toList());
    }

    private String noun(String text, Value value) {
        return WrittenFigure.noun(WrittenFigure.called(reader, value, text)).toLowerCase(Locale.ROOT);
    }
}
