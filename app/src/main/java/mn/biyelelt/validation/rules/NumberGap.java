package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.validation.GroupRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.Severity;
import mn.biyelelt.validation.Sink;

/// A number is missing in a running series. One hole in a series of a plan's own is a warning; a list with many holes was
/// taken from a parent plan, and its holes are a hint.
final class NumberGap implements GroupRule<Numbered> {

    private static final int SHOWN = 12;

    @Override
    public Optional<Numbered> fact(RowView row) {
        return Numbered.typed(row).isPresent() ? Optional.of(Numbered.of(row)) : Optional.empty();
    }

    @Override
    public Object group(Numbered numbered) {
        return numbered.run();
    }

    @Override
    public void examine(List<Series.Entry<Numbered>> run, Sink out) {
        var missing = new ArrayList<String>();
        int holes = 0;
        int expected = 1;
        Series.Entry<Numbered> after = run.getFirst();
        for (Series.Entry<Numbered> entry : run) {
            RowNumber number = entry.fact().number().orElseThrow();
            if (number.last() > expected) {
                after = holes == 0 ? entry : after;
                holes++;
                missing.add(missing(number, expected));
            }
            expected = Math.max(expected, number.last() + 1);
        }
        if (holes == 0) {
            return;
        }
        boolean slip = holes == 1 && run.size() > 2 && first(run) == 1 && after.fact().activity()
                && !missing.getFirst().contains("–");
        String list = String.join(", ", missing.subList(0, Math.min(SHOWN, missing.size())));
        out.at(after.row().number().target()).weighing(slip ? Severity.WARNING : Severity.HINT)
                .as(slip ? "slip" : "parent").say("missing", list);
    }

    private static int first(List<Series.Entry<Numbered>> run) {
        return run.getFirst().fact().number().orElseThrow().last();
    }

    private static String missing(RowNumber number, int expected) {
        String first = number.with(expected);
        return number.last() - expected == 1 ? first : first + "–" + number.with(number.last() - 1);
    }
}
