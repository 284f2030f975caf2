package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mn.biyelelt.domain.plan.ReportPeriod;
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

/// The report is on the whole year, the figure only on a part of it.
final class InterimDate implements RowRule {

    private static final TextFact<Optional<String>> PHRASE = InterimDate::phrase;

    @Override
    public Needs needs() {
        return Needs.of(Column.ACHIEVED, Trait.TEXT);
    }

    @Override
    public void examine(RowView row, Sink out) {
        boolean year = row.scope().period().filter(period -> period.span() == ReportPeriod.Span.YEAR).isPresent();
        for (LineView line : row.lines()) {
            if (year && !line.achieved().blank()) {
                line.achieved().fact(PHRASE).ifPresent(phrase -> out.find(line.achieved().target(), "phrase", phrase));
            }
        }
    }

    private static Optional<String> phrase(CellText cell) {
        List<Word> words = cell.words();
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean first = words.get(i).begins("эхний") && month(words.get(i + 1)) && words.get(i + 2).begins("сар")
                    && !words.get(i + 2).lower().equals("сардаа");
            if (first) {
                return Optional.of(cell.text().substring(words.get(i).start(), words.get(i + 2).end()));
            }
        }
        return asOf(cell);
    }

    private static boolean month(Word word) {
        return word.lower().length() < 3 && word.lower().chars().allMatch(Character::isDigit)
                && Integer.parseInt(word.lower()) < 12;
    }

    /// A date before the year's last month, followed by "байдлаар".
    private static Optional<String> asOf(CellText cell) {
        return cell.reading().values().stream()
                .filter(value -> value.kind() == ValueKind.DATE && !value.value().contains("-12-"))
                .filter(value -> cell.wordsAfter(value.span().end(), 2).stream().anyMatch(word -> word.begins("байдл"))
                        || value.span().of(cell.text()).toLowerCase(Locale.ROOT).contains("байдл"))
                .map(value -> value.span().of(cell.text())).findFirst();
    }
}
