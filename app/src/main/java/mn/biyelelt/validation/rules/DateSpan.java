package mn.biyelelt.validation.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.Reading;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.quantity.ValueKind;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.TextFact;

/// A stretch of days, both ends included.
record DateSpan(LocalDate start, LocalDate end) {

    private static final int QUARTER = 3;
    private static final TextFact<InYear> IN_YEAR = cell -> new InYear(cell.scope().year(),
            read(cell, cell.scope().year()));

    /// What a text means in plans of one year, kept with that year: most texts stand in plans of one year only.
    private record InYear(int year, Optional<DateSpan> span) {}

    /// The days that a date or period stands for; empty if it has none, or if it is no such value.
    ///
    /// @param year taken where the text names none
    static Optional<DateSpan> of(Value value, int year) {
        boolean dated = value.kind() == ValueKind.DATE || value.kind() == ValueKind.PERIOD;
        return dated ? of(value.value(), year) : Optional.empty();
    }

    /// The days that a report is about.
    static DateSpan of(ReportPeriod period) {
        int first = switch (period.span()) {
            case Q1, HALF, NINE, YEAR -> 1;
            case Q2, Q3, Q4 -> period.lastMonth() - QUARTER + 1;
        };
        return new DateSpan(LocalDate.of(period.year(), first, 1),
                YearMonth.of(period.year(), period.lastMonth()).atEndOfMonth());
    }

    /// The days from the first to the last date or period of a cell.
    static Optional<DateSpan> of(CellText cell, int year) {
        InYear known = cell.fact(IN_YEAR);
        return known.year == year ? known.span : read(cell, year);
    }

    private static Optional<DateSpan> read(CellText cell, int year) {
        return of(cell.reading(), year);
    }

    /// The days from the first to the last date or period of a text.
    static Optional<DateSpan> of(Reading reading, int year) {
        List<DateSpan> spans = reading.values().stream().flatMap(value -> of(value, year).stream()).toList();
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateSpan(spans.getFirst().start(), spans.getLast().end()));
    }

    private static Optional<DateSpan> of(String text, int year) {
        int range = text.indexOf("..");
        if (range > 0) {
            return join(of(text.substring(0, range), year), of(text.substring(range + 2), year));
        }
        int comma = text.indexOf(',');
        if (comma > 0) {
            return join(of(text.substring(0, comma), year), of(text.substring(text.lastIndexOf(',') + 1), year));
        }
        if (text.equals("year-round") || text.equals("year")) {
            return Optional.of(new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        return text.isEmpty() ? Optional.empty() : single(text, year);
    }

    private static Optional<DateSpan> single(String text, int year) {
        char first = text.charAt(0);
        int dash = text.indexOf('-', 1);
        try {
            if ("QMH".indexOf(first) >= 0) {
                return dash > 0
                        ? join(single(text.substring(0, dash), year), single(text.substring(dash + 1), year))
                        : months(first, Integer.parseInt(text.substring(1)), year);
            }
            if (text.startsWith("--")) {
                return date(year + "-" + text.substring(2));
            }
            if (dash == 4 && text.charAt(5) == 'Q') {
                return months('Q', Integer.parseInt(text.substring(6)), Integer.parseInt(text.substring(0, 4)));
            }
            return date(text);
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The n-th month, quarter or half of a year.
    private static Optional<DateSpan> months(char kind, int n, int year) {
        int length = switch (kind) {
            case 'Q' -> QUARTER;
            case 'H' -> 2 * QUARTER;
            default -> 1;
        };
        var start = YearMonth.of(year, (n - 1) * length + 1);
        return Optional.of(new DateSpan(start.atDay(1), start.plusMonths(length - 1L).atEndOfMonth()));
    }

    private static Optional<DateSpan> date(String iso) {
        if (iso.length() == 10) {
            var day = LocalDate.parse(iso);
            return Optional.of(new DateSpan(day, day));
        }
        if (iso.length() == 7) {
            var month = YearMonth.parse(iso);
            return Optional.of(new DateSpan(month.atDay(1), month.atEndOfMonth()));
        }
        return Optional.empty();
    }

    private static Optional<DateSpan> join(Optional<DateSpan> one, Optional<DateSpan> other) {
        return one.flatMap(first -> other.map(last -> new DateSpan(first.start(), last.end())));
    }
}
