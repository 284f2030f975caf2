package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.quantity.ValueKind;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;

/// A quarter with months beside it that are not its own: `3 дугаар улирлын 11 дүгээр сард`, `III улирал (10-12 дугаар сар)`.
final class MonthOutsideQuarter implements CellRule {

    /// `3 дугаар улирлын 1 дүгээр сар` may be the first month of that quarter.
    private static final int MONTHS = 3;

    @Override
    public void examine(CellText cell, Sink out) {
        if (!Prose.worthReading(cell) && !(cell.digits() && cell.field().equals(Fields.DUE))) {
            return;
        }
        List<Value> values = cell.reading().values();
        for (int i = 0; i + 1 < values.size(); i++) {
            Value quarter = values.get(i);
            Value months = values.get(i + 1);
            if (quarter(quarter) && months(months) && beside(cell, quarter, months)
                    && outside(quarter, months, cell.scope().year())) {
                out.at(cell.target()).as("quarter").say("text",
                        cell.text().substring(quarter.span().start(), months.span().end()));
                return;
            }
        }
    }

    private static boolean quarter(Value value) {
        String text = value.value();
        return value.kind() == ValueKind.PERIOD && text.length() >= 2 && text.charAt(text.length() - 2) == 'Q'
                && (text.length() == 2 || text.indexOf('Q') == text.lastIndexOf('Q'));
    }

    private static boolean months(Value value) {
        return value.kind() == ValueKind.PERIOD && (value.value().startsWith("M") || value.value().length() == 7)
                || value.kind() == ValueKind.DATE && !value.value().startsWith("---");
    }

    /// Nothing but blanks and a bracket between them.
    private static boolean beside(CellText cell, Value quarter, Value months) {
        return cell.text().substring(quarter.span().end(), months.span().start()).chars()
                .allMatch(c -> Character.isWhitespace(c) || c == '(' || c == '/');
    }

    private static boolean outside(Value quarter, Value months, int year) {
        Optional<DateSpan> whole = DateSpan.of(quarter, year);
        Optional<DateSpan> part = DateSpan.of(months, year);
        return whole.isPresent() && part.isPresent() && part.get().end().getMonthValue() > MONTHS
                && (part.get().start().isAfter(whole.get().end()) || part.get().end().isBefore(whole.get().start()));
    }
}
