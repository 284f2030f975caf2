package mn.biyelelt.ui.findings;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.ui.session.FreshRows;
import mn.biyelelt.validation.CheckList;
import mn.biyelelt.validation.Entry;

/// What of a plan nobody has begun to work on. Findings about it wait, for nobody wants to hear that an empty sheet is empty: all
/// of a plan without a word in its rows, the rows left free at the end of a section, the results of a report without a result, and in
/// one that is being typed the rows still without a result, until half of them have one.
///
/// @param plan     whether no row of the plan was begun
/// @param report   the period that was checked, if less than half of it was reported
/// @param reported whether a row of it was
/// @param rows     those free at the end of a section
/// @param awaited  those that the period has no result of, where less than half was reported
record Unbegun(boolean plan, Optional<ReportPeriod> report, boolean reported, Set<ElementId> rows,
        Set<ElementId> awaited) {

    /// All was begun.
    static final Unbegun NOTHING = new Unbegun(false, Optional.empty(), true, Set.of(), Set.of());

    Unbegun {
        rows = Set.copyOf(rows);
        awaited = Set.copyOf(awaited);
    }

    static Unbegun in(CheckList list) {
        Plan checked = list.plan();
        var rows = new HashSet<ElementId>();
        checked.sections().forEach(section -> FreshRows.endOf(section).forEach(row -> rows.add(row.id())));
        boolean fresh = FreshRows.areAll(checked);
        return list.setting().period().map(named -> inReport(checked, named, fresh, rows))
                .orElseGet(() -> new Unbegun(fresh, Optional.empty(), true, rows, Set.of()));
    }

    private static Unbegun inReport(Plan checked, ReportPeriod named, boolean fresh, Set<ElementId> rows) {
        var awaited = new HashSet<ElementId>();
        int activities = 0;
        for (Section section : checked.sections()) {
            for (Row row : section.rows()) {
                if (row instanceof Activity activity) {
                    activities++;
                    if (!hasResult(activity, named)) {
                        awaited.add(activity.id());
                    }
                }
            }
        }
        int reported = activities - awaited.size();
        return 2 * reported < activities || activities == 0
                ? new Unbegun(fresh, Optional.of(named), reported > 0, rows, awaited)
                : new Unbegun(fresh, Optional.empty(), true, rows, Set.of());
    }

    /// Whether it is the plan as a whole, or the report that was checked.
    boolean isAll() {
        return plan || !reported;
    }

    /// Whether a finding speaks of it.
    boolean concerns(Entry entry) {
        return plan || entry.row().filter(rows::contains).isPresent() || isOfReport(entry)
                && (!reported || entry.row().filter(awaited::contains).isPresent());
    }

    private boolean isOfReport(Entry entry) {
        return report.isPresent() && entry.finding().target().cell().period().equals(report);
    }

    private static boolean hasResult(Activity activity, ReportPeriod named) {
        return hasText(activity, named) || activity.indicators().stream().anyMatch(line -> hasText(line, named));
    }

    private static boolean hasText(Element element, ReportPeriod named) {
        return element.cells().texts().keySet().stream()
                .anyMatch(key -> key.period().filter(named::equals).isPresent());
    }
}
