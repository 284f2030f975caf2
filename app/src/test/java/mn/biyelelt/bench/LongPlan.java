package mn.biyelelt.bench;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// Large plans out of small ones: the rows again and again, each time with a word that no other row has.
final class LongPlan {

    private final int lines;

    /// @param lines how many indicator lines it is to have, at least
    LongPlan(int lines) {
        this.lines = lines;
    }

    /// The rows of a plan's first section, repeated.
    Plan of(Plan plan) {
        Section main = plan.sections().getFirst();
        var rows = new ArrayList<Row>();
        int made = 0;
        for (int copy = 0; made < lines; copy++) {
            for (Row row : main.rows()) {
                rows.add(numbered(fresh(row, " " + word(rows.size())), copy));
                made += row instanceof Activity activity ? activity.indicators().size() : 0;
            }
        }
        return plan.withSections(List.of(main.withRows(rows)));
    }

    /// The same plan with other identities, as when it is copied.
    Plan copied(Plan plan) {
        Section main = plan.sections().getFirst();
        return plan.withSections(List.of(main.withRows(main.rows().stream().map(row -> fresh(row, "")).toList())));
    }

    /// The same plan where every twentieth row lacks its percents.
    Plan withHoles(Plan plan) {
        Section main = plan.sections().getFirst();
        var rows = new ArrayList<Row>(main.rows());
        ReportPeriod year = ReportPeriod.yearOf(plan.year());
        for (int i = 0; i < rows.size(); i += 20) {
            if (rows.get(i) instanceof Activity activity) {
                rows.set(i, activity.withIndicators(activity.indicators().stream()
                        .map(line -> line.withCells(line.cells().with(Fields.ACHIEVED_PERCENT, year, ""))).toList()));
            }
        }
        return plan.withSections(List.of(main.withRows(rows)));
    }

    private static Row fresh(Row row, String word) {
        Row copy = CopiedRow.of(row);
        Row other = copy.withCells(cells(copy.cells(), word));
        return other instanceof Activity activity
                ? activity.withIndicators(activity.indicators().stream()
                        .map(line -> line.withCells(cells(line.cells(), word))).toList())
                : other;
    }

    /// Counts the numbers of each copy on, as if it were forty goals further down.
    private static Row numbered(Row row, int copy) {
        String number = row.get(Fields.NUMBER);
        int end = 0;
        while (end < number.length() && Character.isDigit(number.charAt(end))) {
            end++;
        }
        String counted = end == 0
                ? number
                : Integer.parseInt(number.substring(0, end)) + 40 * copy + number.substring(end);
        return row.withCells(row.cells().with(Fields.NUMBER, counted));
    }

    /// The texts of several words with a word more in each sentence.
    private static Cells cells(Cells cells, String word) {
        var builder = Cells.builder();
        cells.forEach((key, text) -> builder.put(key, text.indexOf(' ') < 0 ? text : sentences(text, word)));
        return builder.build();
    }

    private static String sentences(String text, String word) {
        var changed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && text.startsWith(". ", i) && Character.isLetter(text.charAt(i - 1))) {
                changed.append(word);
            }
            changed.append(text.charAt(i));
        }
        boolean stop = text.endsWith(".");
        return (stop ? changed.substring(0, changed.length() - 1) : changed) + word + (stop ? "." : "");
    }

    private static String word(int number) {
        var word = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest /= 20) {
            word.append((char) ('а' + rest % 20));
        }
        return word.append("ссан").toString();
    }
}
