package mn.biyelelt.validation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// Finds the plan that a report belongs to.
public final class Pairing {

    private Pairing() {
    }

    /// The plan of the same year that has most rows in common with a report; empty unless that is half of the report's rows.
    /// Rows are in common if number and beginning of the text are the same in the same section; rows without a text are nobody's.
    ///
    /// @param plans    all plans at hand
    /// @param isReport whether the form of a plan is one of a report
    public static Optional<Plan> planOf(Plan report, List<Plan> plans, Predicate<Plan> isReport) {
        Set<String> rows = rows(report);
        return plans.stream()
                .filter(other -> !other.id().equals(report.id()) && other.year() == report.year()
                        && !isReport.test(other))
                .filter(other -> 2 * common(rows, other) >= rows.size() && common(rows, other) > 0)
                .max(Comparator.comparingInt(other -> common(rows, other)));
    }

    private static int common(Set<String> rows, Plan plan) {
        Set<String> own = rows(plan);
        own.retainAll(rows);
        return own.size();
    }

    /// What rows are known by: number with the beginning of the text, so that two plans that both count 1, 2, 3 are not taken
    /// for one another.
    private static Set<String> rows(Plan plan) {
        var rows = new HashSet<String>();
        for (Section section : plan.sections()) {
            for (Row row : section.rows()) {
                String text = row.get(Fields.ITEM_TEXT).strip();
                if (row instanceof Activity && !text.isEmpty()) {
                    rows.add(section.key() + RowView.bareNumber(row.get(Fields.NUMBER))
                            + text.substring(0, Math.min(12, text.length())));
                }
            }
        }
        return rows;
    }
}
