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
import mn.biyelelt.ui.session.FreshRows;
import mn.biyelelt.validation.CheckList;
import mn.biyelelt.validation.Entry;

/// What of a plan nobody has begun to work on. Findings about it wait, for nobody wants to hear that an empty sheet is empty: all
/// of a plan without a word in its rows, the rows left free at the end of a section, the results of a report without a result.
///
/// @param plan   whether no row of the plan was begun
/// @param report the period that was checked, if it has no result yet
/// @param rows   those free at the end of a section
record Unbegun(boolean plan, Optional<ReportPeriod> report, Set<ElementId> rows) {

    /// All was begun.
    static final Unbegun NOTHING = new Unbegun(false, Optional.empty(), Set.of());

    Unbegun {
        rows = Set.copyOf(rows);
    }

    static Unbegun in(CheckList list) {
        Plan checked = list.plan();
        var rows = new HashSet<ElementId>();
        checked.sections().forEach(section -> FreshRows.endOf(section).forEach(row -> rows.add(row.id())));
        return new Unbegun(FreshRows.areAll(checked),
                list.setting().period().filter(named -> !hasResult(checked, named)), rows);
    }

    /// Whether it is the plan as a whole, or the report that was checked.
    boolean isAll() {
        return plan || report.isPresent();
    }

    /// Whether a finding speaks of it.
    boolean concerns(Entry entry) {
        return plan || entry.row().filter(rows::contains).isPresent()
                || report.isPresent() && entry.finding().target().cell().period().equals(report);
    }

    private static boolean hasResult(Plan checked, ReportPeriod named) {
        return checked.sections().stream().flatMap(section -> section.rows().stream())
                .anyMatch(row -> hasResult(row, named));
    }

    private static boolean hasResult(Row row, ReportPeriod named) {
        return hasText((Element) row, named) || row instanceof Activity activity
                && activity.indicators().stream().anyMatch(line -> hasText(line, named));
    }

    private static boolean hasText(Element element, ReportPeriod named) {
        return element.cells().texts().keySet().stream()
                .anyMatch(key -> key.period().filter(named::equals).isPresent());
    }
}
