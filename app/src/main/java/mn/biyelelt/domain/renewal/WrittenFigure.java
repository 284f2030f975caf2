package mn.biyelelt.domain.renewal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.biyelelt.domain.quantity.Measure;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.quantity.ValueKind;

/// How a figure is written as a baseline: as the earlier one was, `2026 онд 312 өвчний түүх.` after `2025 онд 240 өвчний түүх.`,
/// so that a column keeps one notation through the years.
final class WrittenFigure {

    private static final Pattern NUMBER = Pattern.compile("^[0-9]+(?:[ \u00a0.,][0-9]+)*");

    /// So many letters of a word stay in all its cases.
    private static final int STEM = 4;

    private final QuantityReader reader;
    private final Optional<Frame> frame;

    /// @param earlier baseline of the year
    /// @param whole   whether the level was reached by the end of the year
    WrittenFigure(QuantityReader reader, String earlier, int year, boolean whole) {
        this.reader = reader;
        frame = frame(earlier, year, whole);
    }

    /// A figure of a text by itself, in the notation of the earlier baseline if it says the same there.
    String of(Value value, String text) {
        String figure = called(reader, value, text);
        int end = end(figure);
        if (frame.isEmpty() || end == 0) {
            return figure;
        }
        String number = figure.substring(0, end);
        String written = frame.get().around(number);
        boolean counts = frame.get().isOneWord() ? countsTheSame(written, figure)
                : isNamedIn(text.substring(value.span().start()));
        return counts && amount(written).equals(amount(figure)) ? written : figure;
    }

    /// A figure as it is called by itself: `266 хүүхэд`, where the sentence has `266 хүүхдийг хамруулсан`.
    static String called(QuantityReader reader, Value value, String text) {
        return reader.byItself(value.span().of(text).strip());
    }

    /// What a figure counts, as it is called by itself.
    static String noun(String figure) {
        return figure.substring(end(figure)).strip();
    }

    private static int end(String figure) {
        Matcher number = NUMBER.matcher(figure);
        return number.find() ? number.end() : 0;
    }

    /// Percents and money have several signs, things have names; a bare figure is whatever its line counts.
    private boolean countsTheSame(String written, String figure) {
        Optional<Unit> unit = one(written).map(Value::unit);
        boolean measured = unit.equals(one(figure).map(Value::unit)) && unit.filter(Unit::countable).isEmpty();
        return measured || noun(figure).isEmpty() || noun(figure).equals(frame.orElseThrow().name());
    }

    /// A name of several words is not read as a unit: it must stand behind the figure too, with whatever ending.
    private boolean isNamedIn(String result) {
        String name = frame.orElseThrow().name();
        int last = name.lastIndexOf(' ') + 1;
        return noun(result).startsWith(name.substring(0, Math.min(name.length(), last + STEM)));
    }

    private Optional<String> amount(String figure) {
        return one(figure).map(value -> value.comparison() + value.value());
    }

    private Optional<Value> one(String figure) {
        return reader.read(figure).measure() instanceof Measure.One(Value value) ? Optional.of(value)
                : Optional.empty();
    }

    /// What stands before and behind the number of a baseline.
    private record Frame(String before, String behind) {

        String around(String number) {
            return before + number + behind;
        }

        String name() {
            return behind.endsWith(".") ? behind.substring(0, behind.length() - 1).strip() : behind.strip();
        }

        boolean isOneWord() {
            return name().indexOf(' ') < 0;
        }
    }

    /// Of a baseline that says one level and nothing of it, save that it is that of the year before. What was reached by another
    /// day than the year's end is written without a year.
    private Optional<Frame> frame(String earlier, int year, boolean whole) {
        var values = reader.read(earlier).values();
        if (values.isEmpty() || values.size() > 2 || !values.getLast().measurable()) {
            return Optional.empty();
        }
        Value level = values.getLast();
        String before = earlier.substring(0, level.span().start());
        String last = Integer.toString(year - 1);
        boolean dated = values.getFirst().kind() == ValueKind.YEAR && values.getFirst().value().equals(last)
                && before.strip().equals(values.getFirst().span().of(earlier).strip());
        return dated || before.isBlank()
                ? Optional.of(new Frame(whole ? before.replace(last, Integer.toString(year)) : "",
                        earlier.substring(before.length() + end(level.span().of(earlier)))))
                : Optional.empty();
    }
}
