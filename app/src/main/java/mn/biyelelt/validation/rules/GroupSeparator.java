package mn.biyelelt.validation.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;

/// Groups are not all separated from their text in the same way (`1.`, `2:`, `1.2.Тооцоолол`).
final class GroupSeparator implements SeriesRule<GroupSeparator.Label> {

    private static final TextFact<Optional<Label>> IN_TEXT = GroupSeparator::inText;
    private static final Pattern LABELLED = Pattern
            .compile("\\s*((?:Зорилго|Зорилт|Бүлэг) )(\\d+(?:\\.\\d+)*)(\\s?[.:)–-]?\\s?)(?=\\S)");

    /// The number of a group and the marks behind it; empty for none.
    ///
    /// @param word what stands before the number, with the blank behind it, where the label is part of the group's text
    record Label(String word, String number, String marks) {

        private String written() {
            return word + number + marks;
        }
    }

    @Override
    public Optional<Label> fact(RowView row) {
        if (row.isActivity()) {
            return Optional.empty();
        }
        Optional<Label> inText = row.text().fact(IN_TEXT);
        return inText.isPresent() || row.number().blank() ? inText : Optional.of(inNumber(row));
    }

    private static Label inNumber(RowView row) {
        String number = row.bareNumber();
        return new Label("", number, row.number().text().strip().substring(number.length()).strip());
    }

    /// The label of a text that has it before it, `Зорилт 1.2: …`; a blank behind the marks counts as one of them.
    private static Optional<Label> inText(CellText text) {
        Matcher label = LABELLED.matcher(text.text());
        return label.lookingAt()
                ? Optional.of(new Label(label.group(1), label.group(2), label.group(3)))
                : Optional.empty();
    }

    @Override
    public void examine(Series<Label> series, Sink out) {
        examine(series.entries().filter(entry -> entry.fact().word().isEmpty()).toList(), out);
        examine(series.entries().filter(entry -> !entry.fact().word().isEmpty()).toList(), out);
    }

    private static void examine(List<Series.Entry<Label>> alike, Sink out) {
        var counts = new TreeMap<String, Integer>();
        alike.forEach(entry -> counts.merge(entry.fact().marks(), 1, Integer::sum));
        if (counts.size() < 2) {
            return;
        }
        String usual = Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
        alike.stream().filter(entry -> !entry.fact().marks().equals(usual)).forEach(entry -> {
            Label label = entry.fact();
            CellText cell = label.word().isEmpty() ? entry.row().number() : entry.row().text();
            String rest = label.word().isEmpty() ? "" : cell.text().strip().substring(label.written().length());
            String proposal = new Label(label.word(), label.number(), usual).written();
            out.at(cell.target()).fixedBy(cell.replacedBy(proposal + rest)).say("number", label.written().strip(),
                    "usual", proposal.strip());
        });
    }
}
