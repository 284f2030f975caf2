package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;

/// The parent plan's numbers at the beginning of the texts (`1.1.3. …`) have holes.
final class ParentNumberGap implements SeriesRule<RowNumber> {

    @Override
    public Optional<RowNumber> fact(RowView row) {
        String text = row.text().text().stripLeading();
        int blank = text.indexOf(' ');
        boolean label = blank > 4 && blank < 12 && text.charAt(blank - 1) == '.';
        return row.isActivity() && label
                ? RowNumber.of(text.substring(0, blank - 1)).filter(number -> number.size() > 2)
                : Optional.empty();
    }

    @Override
    public void examine(Series<RowNumber> series, Sink out) {
        for (Series.Part<RowNumber> part : series.parts()) {
            var missing = new ArrayList<String>();
            var expected = new HashMap<String, Integer>();
            var after = new ArrayList<RowView>();
            for (Series.Entry<RowNumber> entry : part.entries()) {
                RowNumber number = entry.fact();
                int next = expected.getOrDefault(number.prefix(), 1);
                for (int i = next; i < number.last(); i++) {
                    missing.add(number.with(i));
                    after.add(entry.row());
                }
                expected.put(number.prefix(), Math.max(next, number.last() + 1));
            }
            if (!missing.isEmpty()) {
                out.at(after.getFirst().text().target()).as("text").say("missing", String.join(", ", missing));
            }
        }
    }
}
