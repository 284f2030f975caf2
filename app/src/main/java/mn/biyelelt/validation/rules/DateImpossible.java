package mn.biyelelt.validation.rules;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.Year;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.quantity.ValueKind;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;

/// A date that no calendar has: `02 дугаар сарын 31-ний өдөр`, `2026.13.45`; under a signature also one that is no date, `31.02`.
final class DateImpossible implements CellRule {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    @Override
    public void examine(CellText cell, Sink out) {
        boolean signed = SignatureDate.is(cell);
        if (!Prose.worthReading(cell) && !(cell.digits() && (signed || cell.field().equals(Fields.DUE)))) {
            return;
        }
        boolean found = false;
        for (Value value : cell.reading().values()) {
            boolean chain = value.kind() == ValueKind.CODE || value.kind() == ValueKind.LAW_REFERENCE;
            boolean impossible = value.kind() == ValueKind.DATE && !possible(value.value(), cell.scope().year())
                    || chain && dateLike(value.value());
            found |= impossible || value.kind() == ValueKind.DATE;
            if (impossible) {
                out.at(cell.target()).as("impossible").say("text", value.span().of(cell.text()));
            }
        }
        if (signed && !found && !SignatureDate.isOpen(cell)) {
            out.at(cell.target()).as("unread").say("text", cell.text().strip());
        }
    }

    /// Whether every day of a date or of both its ends is in the calendar.
    ///
    /// @param year taken where the text names none
    private static boolean possible(String dates, int year) {
        int range = dates.indexOf("..");
        if (range > 0) {
            return possible(dates.substring(0, range), year) && possible(dates.substring(range + 2), year);
        }
        if (dates.startsWith("---") || dates.length() < 7) {
            return true;
        }
        try {
            boolean named = !dates.startsWith("--");
            var day = MonthDay.parse(named ? "--" + dates.substring(5) : dates);
            return day.isValidYear(named ? Year.parse(dates.substring(0, 4)).getValue() : year);
        } catch (DateTimeException _) {
            return false;
        }
    }

    /// `2026.13.45`: a year and two numbers of at most two figures are a date, and the reader found no day for it.
    private static boolean dateLike(String code) {
        int first = code.indexOf('.');
        int second = code.indexOf('.', first + 1);
        boolean shape = first == 4 && second > first + 1 && second <= first + 3 && code.length() > second + 1
                && code.length() <= second + 3 && code.indexOf('.', second + 1) < 0;
        if (!shape || !code.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9')) {
            return false;
        }
        int year = Integer.parseInt(code.substring(0, first));
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
