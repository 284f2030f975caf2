package mn.biyelelt.domain.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the text of a cell is read: by the program, or as the user confirmed it. This is what the window shows under a cell,
/// what percents are reckoned from and what the rules of the check list judge.
///
/// A confirmed value that is among those read was *chosen* by the user: the other numbers of the text stay what they are. One that
/// is not among them means that the program misread: it takes the place of all amounts. Dates, years, references and the like
/// stay in either case.
///
/// @param reading all numbers of the text and the one value it is about
/// @param state   how sure that value is
public record CellReading(Reading reading, State state) {

    /// How the value of a text came about.
    public enum State {
        /// Read by the program.
        READ,
        /// Said by the user.
        CONFIRMED,
        /// Several compete, and beside what else is known of the line it is one of them.
        COMPARED,
        /// Several values compete, or one can be read in two ways: the user is asked.
        AMBIGUOUS,
        /// The program found no value.
        NONE
    }

    /// Reads a text.
    ///
    /// @param confirmation what the user said about exactly this text, if anything
    public static CellReading of(NumberReader reader, String text, Optional<Confirmation> confirmation) {
        return of(reader, text, Unit.NONE, confirmation);
    }

    /// The same, where it is known from elsewhere what a bare number counts.
    public static CellReading of(NumberReader reader, String text, Unit assumed,
            Optional<Confirmation> confirmation) {
        Reading read = reader.read(text, assumed);
        return confirmation.map(said -> new CellReading(confirmed(read, said, text), State.CONFIRMED))
                .orElseGet(() -> new CellReading(read, state(read.measure())));
    }

    /// The one value, if there is one.
    public Optional<Value> value() {
        return reading.measure() instanceof Measure.One(Value value) ? Optional.of(value) : Optional.empty();
    }

    private static State state(Measure measure) {
        return switch (measure) {
            case Measure.One _ -> State.READ;
            case Measure.Ambiguous _ -> State.AMBIGUOUS;
            case Measure.None _ -> State.NONE;
        };
    }

    private static Reading confirmed(Reading read, Confirmation said, String text) {
        var others = read.values().stream().filter(value -> !value.measurable()).toList();
        return switch (said) {
            case Confirmation.NotANumber _ -> new Reading(others, Measure.NONE);
            case Confirmation.Amount amount -> {
                var amounts = read.values().stream().filter(Value::measurable).toList();
                var chosen = amounts.stream().filter(value -> same(value, amount)).findFirst();
                if (chosen.isPresent()) {
                    yield chosen(read, chosen.get(), amount);
                }
                Span span = amounts.size() == 1 ? amounts.getFirst().span() : new Span(0, text.length());
                Value value = amount.at(span);
                yield new Reading(inOrder(others, value), new Measure.One(value));
            }
        };
    }

    private static boolean same(Value value, Confirmation.Amount amount) {
        return value.value().equals(amount.value()) && value.unit() == amount.unit();
    }

    private static Reading chosen(Reading read, Value chosen, Confirmation.Amount amount) {
        Value value = amount.at(chosen.span());
        return new Reading(read.values().stream().map(one -> one.equals(chosen) ? value : one).toList(),
                new Measure.One(value));
    }

    private static List<Value> inOrder(List<Value> others, Value value) {
        var all = new ArrayList<Value>();
        others.stream().filter(one -> one.span().start() < value.span().start()).forEach(all::add);
        all.add(value);
        others.stream().filter(one -> one.span().start() >= value.span().start()).forEach(all::add);
        return all;
    }
}
