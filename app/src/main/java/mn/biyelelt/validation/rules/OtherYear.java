package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import mn.biyelelt.validation.Word;

/// A result belongs to another year than the report.
final class OtherYear implements RowRule {

    private static final List<String> REFERENCES = List.of("захирамж", "тушаал", "тогтоол", "хууль", "хуул", "журм",
            "журам", "тоот", "бичг", "удирдамж");
    private static final String DAY = "өдөр";
    private static final TextFact<List<Value>> DATES = OtherYear::dates;

    @Override
    public Needs needs() {
        return Needs.of(Column.ACHIEVED, Trait.TEXT);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (row.scope().period().isEmpty()) {
            return;
        }
        for (LineView line : row.lines()) {
            CellText text = line.achieved();
            if (text.blank()) {
                continue;
            }
            List<Value> dates = text.fact(DATES);
            if (dates.isEmpty() || planned(row, line)) {
                continue;
            }
            Optional<Value> earlier = dates.stream().filter(value -> early(row, value))
                    .filter(value -> value.kind() != ValueKind.YEAR || firstSentence(text, value)).findFirst();
            boolean own = dates.stream().anyMatch(value -> !early(row, value));
            boolean dated = earlier.filter(value -> value.kind() == ValueKind.DATE && value.value().length() > 7
                    || value.kind() == ValueKind.PERIOD).isPresent();
            if (earlier.isPresent() && (dated || !own)) {
                out.find(text.target(), "date", earlier.get().span().of(text.text()), "year", row.scope().year());
            }
        }
    }

    /// The dates that say when something was done.
    private static List<Value> dates(CellText text) {
        var dates = new ArrayList<Value>();
        for (Value value : text.reading().values()) {
            if (year(value).isPresent() && !reference(text, value)) {
                dates.add(value);
            }
        }
        return List.copyOf(dates);
    }

    /// A year alone tells of the whole result only where the result begins with it.
    private static boolean firstSentence(CellText text, Value value) {
        return text.text().strip().startsWith(text.sentenceAt(value.span().start()));
    }

    /// An earlier year is in order where the plan itself speaks of it.
    private static boolean planned(RowView row, LineView line) {
        return early(row, row.text()) || early(row, line.name()) || early(row, line.target());
    }

    private static boolean early(RowView row, CellText cell) {
        for (Value value : cell.reading().values()) {
            if (early(row, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean early(RowView row, Value value) {
        return year(value).filter(year -> year < row.scope().year()).isPresent();
    }

    private static Optional<Integer> year(Value value) {
        boolean dated = value.kind() == ValueKind.DATE || value.kind() == ValueKind.YEAR
                || value.kind() == ValueKind.PERIOD;
        String text = value.value();
        boolean year = dated && text.length() >= 4 && digits(text);
        return year ? Optional.of(Integer.parseInt(text.substring(0, 4))) : Optional.empty();
    }

    private static boolean digits(String text) {
        for (int i = 0; i < 4; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// The date of an order but not the day on which it was made, the start of a longer time ("2013 оноос хойш"), or a comparison.
    private static boolean reference(CellText text, Value value) {
        List<Word> after = text.wordsAfter(value.span().end(), 6);
        boolean order = after.stream().anyMatch(word -> word.beginsAny(REFERENCES));
        boolean since = after.stream().limit(2).anyMatch(word -> word.begins("хойш"));
        String written = value.span().of(text.text()).toLowerCase(Locale.ROOT);
        boolean than = written.endsWith("оос") || written.contains("оныхоос") || written.contains("оноос")
                || after.stream().limit(3).anyMatch(word -> word.begins("харьцуул") || word.begins("мөн"));
        return order && !written.endsWith(DAY) || since || than || written.contains("хойш");
    }
}
