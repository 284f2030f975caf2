package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.quantity.ValueKind;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.TextFact;

/// The dates in a result that say when something was done: not those of orders and laws, nor until when it holds, nor a quarter or
/// month of a later year, which something is for.
final class ResultDates {

    private static final List<String> REFERENCES = List.of("захирамж", "тушаал", "тогтоол", "хуул", "журм", "удирдамж",
            "гэрээ");

    private static final Pattern MONTH = Pattern.compile("M\\d{1,2}");
    private static final TextFact<InYear> IN_YEAR = cell -> new InYear(cell.scope().year(),
            read(cell, cell.scope().year()));

    private ResultDates() {
    }

    /// A date as it was written.
    ///
    /// @param end place after its last letter
    record Dated(String written, DateSpan span, int end) {}

    /// What a result says in plans of one year, kept with that year: most texts stand in plans of one year only.
    private record InYear(int year, List<Dated> dates) {}

    /// @param year taken where the text names none
    static List<Dated> of(CellText achieved, int year) {
        InYear known = achieved.fact(IN_YEAR);
        return known.year == year ? known.dates : read(achieved, year);
    }

    private static List<Dated> read(CellText achieved, int year) {
        List<Value> values = values(achieved);
        if (values.isEmpty()) {
            return List.of();
        }
        var dates = new ArrayList<Dated>();
        for (Value value : values) {
            DateSpan.of(value, year).filter(span -> value.kind() == ValueKind.DATE || span.start().getYear() <= year)
                    .ifPresent(
                            span -> dates.add(new Dated(value.span().of(achieved.text()), span, value.span().end())));
        }
        return List.copyOf(dates);
    }

    private static List<Value> values(CellText achieved) {
        var values = new ArrayList<Value>();
        for (Value value : achieved.reading().values()) {
            boolean dated = value.kind() == ValueKind.DATE
                    || value.kind() == ValueKind.PERIOD && (value.value().length() == 7 || asOf(achieved, value));
            if (dated && !reference(achieved, value) && !until(achieved, value)) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    /// `12 дугаар сарын байдлаар`: a month without a year that says when the result was counted.
    private static boolean asOf(CellText text, Value value) {
        return MONTH.matcher(value.value()).matches() && text.wordsAfter(value.span().end(), 1).stream()
                .anyMatch(word -> word.begins("байдлаар"));
    }

    /// `2027.05.30 хүртэл`: what was done holds until then.
    private static boolean until(CellText text, Value value) {
        return !value.value().contains("..") && text.wordsAfter(value.span().end(), 2).stream()
                .anyMatch(word -> word.begins("хүртэл") || word.begins("хугацаа"));
    }

    private static boolean reference(CellText text, Value value) {
        return text.wordsAfter(value.span().end(), 6).stream()
                .anyMatch(word -> word.beginsAny(REFERENCES));
    }
}
