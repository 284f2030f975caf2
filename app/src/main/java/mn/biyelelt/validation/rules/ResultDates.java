package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.quantity.ValueKind;
import mn.biyelelt.validation.CellText;

/// The dates in a result that say when something was done: not those of orders and laws.
final class ResultDates {

    private static final List<String> REFERENCES = List.of("захирамж", "тушаал", "тогтоол", "хуул", "журм", "удирдамж",
            "гэрээ");

    private ResultDates() {
    }

    /// A date as it was written.
    record Dated(String written, DateSpan span) {}

    static Stream<Dated> of(CellText achieved, int year) {
        return achieved.reading().values().stream()
                .filter(value -> value.kind() == ValueKind.DATE || value.value().length() == 7)
                .filter(value -> !reference(achieved, value))
                .flatMap(value -> DateSpan.of(value, year)
                        .map(span -> new Dated(value.span().of(achieved.text()), span)).stream());
    }

    private static boolean reference(CellText text, Value value) {
        return text.wordsAfter(value.span().end(), 6).stream()
                .anyMatch(word -> REFERENCES.stream().anyMatch(word::begins));
    }
}
