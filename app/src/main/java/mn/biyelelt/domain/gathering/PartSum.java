package mn.biyelelt.domain.gathering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.gathering.Summing.Addend;
import mn.biyelelt.domain.gathering.Summing.None;
import mn.biyelelt.domain.gathering.Summing.Reason;
import mn.biyelelt.domain.gathering.Summing.Sum;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.AddingUp;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Measure;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.quantity.ValueKind;
import mn.biyelelt.domain.reading.ConfirmedReading;

/// Proposes the sum of what the parts of a period reached, where each holds one number of the same thing and the line counts what was
/// done. Shares, means and what is there at the end of a period are never added up.
final class PartSum {

    private static final Pattern START = Pattern.compile("(?:\\d{4}-)?([HQM]?)(\\d{1,2})(?:-.*)?");
    private static final int QUARTER = 3;
    private static final int HALF = 6;

    private final QuantityReader reader;
    private final ReportPeriod whole;

    PartSum(QuantityReader reader, ReportPeriod whole) {
        this.reader = reader;
        this.whole = whole;
    }

    /// @param parts of the period, in order
    Summing of(Element element, FieldKey field, List<Said> parts) {
        if (parts.size() < 2) {
            return new None(Reason.ONE_PART);
        }
        if (!field.equals(Fields.ACHIEVED) || !(element instanceof Indicator line)) {
            return new None(Reason.NO_RESULT);
        }
        return Said.cover(whole, parts) ? ofLine(line, parts) : new None(Reason.MONTHS_MISSING);
    }

    private Summing ofLine(Indicator line, List<Said> parts) {
        List<WholeNumber> numbers = parts.stream().flatMap(part -> number(line, part).stream()).toList();
        if (numbers.size() < parts.size()) {
            return new None(Reason.NO_ONE_NUMBER);
        }
        if (numbers.stream().anyMatch(number -> !number.adds()) || isLevel(line)) {
            return new None(Reason.NO_COUNT);
        }
        if (numbers.stream().map(WholeNumber::unit).distinct().count() > 1) {
            return new None(Reason.OTHER_UNITS);
        }
        return parts.stream().anyMatch(this::isCumulative) ? new None(Reason.CUMULATIVE) : sum(parts, numbers);
    }

    private Summing sum(List<Said> parts, List<WholeNumber> numbers) {
        var addends = new ArrayList<Addend>();
        for (int i = 0; i < parts.size(); i++) {
            addends.add(new Addend(parts.get(i).period(), numbers.get(i).amount()));
        }
        BigDecimal total = addends.stream().map(Addend::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Sum(addends, total, numbers.getLast().with(total, numbers));
    }

    private Optional<WholeNumber> number(Indicator line, Said part) {
        var reading = ConfirmedReading.of(reader, line.cells(), CellKey.of(Fields.ACHIEVED, part.period())).reading();
        boolean alone = reading.values().stream().filter(Value::measurable).count() == 1;
        return alone && reading.measure() instanceof Measure.One(Value value) && value.comparison() == Comparison.EQUAL
                ? WholeNumber.in(part.text(), value)
                : Optional.empty();
    }

    private boolean isLevel(Indicator line) {
        boolean share = reader.read(line.get(Fields.TARGET)).measure() instanceof Measure.One(Value target)
                && target.unit() == Unit.PERCENT;
        return share || AddingUp.isLevel(line.get(Fields.INDICATOR_NAME));
    }

    /// Only a part that does not begin with the year can tell of what was before it.
    private boolean isCumulative(Said part) {
        int begins = part.period().firstMonth();
        return begins > 1 && (AddingUp.isCumulative(part.text()) || reader.read(part.text()).values().stream()
                .filter(value -> value.kind() == ValueKind.PERIOD).anyMatch(value -> firstMonth(value) < begins));
    }

    /// Of a period as it is read: `M1-M6`, `Q2`, `H1`.
    private static int firstMonth(Value period) {
        Matcher start = START.matcher(period.value());
        if (!start.matches()) {
            return 1;
        }
        int number = Integer.parseInt(start.group(2));
        return switch (start.group(1)) {
            case "H" -> (number - 1) * HALF + 1;
            case "Q" -> (number - 1) * QUARTER + 1;
            default -> number;
        };
    }
}
