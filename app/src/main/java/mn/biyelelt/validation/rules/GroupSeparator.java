package mn.biyelelt.validation.rules;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;

/// Groups are not all separated from their text in the same way (`1.`, `2:`, `1.2.Тооцоолол`).
final class GroupSeparator implements SeriesRule<GroupSeparator.Label> {

    /// The number of a group and the marks behind it; empty for none.
    record Label(String number, String marks) {}

    @Override
    public Optional<Label> fact(RowView row) {
        if (row.isActivity() || row.number().blank()) {
            return Optional.empty();
        }
        String number = row.bareNumber();
        return Optional.of(new Label(number, row.number().text().strip().substring(number.length()).strip()));
    }

    @Override
    public void examine(Series<Label> series, Sink out) {
        var counts = new TreeMap<String, Integer>();
        series.forEach(entry -> counts.merge(entry.fact().marks(), 1, Integer::sum));
        if (counts.size() < 2) {
            return;
        }
        String usual = Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
        series.entries().filter(entry -> !entry.fact().marks().equals(usual)).forEach(entry -> {
            CellText number = entry.row().number();
            out.at(number.target()).fixedBy(number.replacedBy(entry.fact().number() + usual))
                    .say("number", number.text(), "usual", entry.fact().number() + usual);
        });
    }
}
