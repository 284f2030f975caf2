package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Severity;
import mn.biyelelt.validation.Sink;

/// A number is missing in a running series. One hole in a series of a plan's own is a warning; a list with many holes was
/// taken from a parent plan, and its holes are a hint.
final class NumberGap implements SeriesRule<Numbered> {

    private static final int SHOWN = 12;

    @Override
    public Optional<Numbered> fact(RowView row) {
        return Numbered.of(row).filter(numbered -> numbered.number().isPresent());
    }

    @Override
    public void examine(Series<Numbered> series, Sink out) {
        for (Series.Part<Numbered> part : series.parts()) {
            runs(part).forEach(run -> examine(run, out));
        }
    }

    /// Rows that count together: activities or groups, with the same counts before the last one.
    private record Run(boolean activity, int size, String prefix) {

        static Run of(Numbered numbered) {
            RowNumber number = numbered.number().orElseThrow();
            return new Run(numbered.activity(), number.size(), number.prefix());
        }

        boolean holds(Numbered numbered) {
            RowNumber number = numbered.number().orElseThrow();
            return activity == numbered.activity() && size == number.size() && prefix.equals(number.prefix());
        }
    }

    private static List<List<Series.Entry<Numbered>>> runs(Series.Part<Numbered> part) {
        var runs = new LinkedHashMap<Run, List<Series.Entry<Numbered>>>();
        var last = new Run(false, 0, "");
        for (Series.Entry<Numbered> entry : part.entries()) {
            if (!last.holds(entry.fact())) {
                last = Run.of(entry.fact());
            }
            runs.computeIfAbsent(last, _ -> new ArrayList<>()).add(entry);
        }
        return List.copyOf(runs.values());
    }

    private static void examine(List<Series.Entry<Numbered>> run, Sink out) {
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
