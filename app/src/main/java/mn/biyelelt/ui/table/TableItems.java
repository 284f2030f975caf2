package mn.biyelelt.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ObservableList;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.ui.table.TableItem.Kind;

/// The rows of the list for a plan, and their careful replacement: only rows that differ are touched, so that one edit redraws
/// one row of thousands.
final class TableItems {

    private TableItems() {
    }

    /// @param fixed tells which rows' numbers were fixed by hand
    static List<TableItem> of(Plan plan, TableShapes shapes, Optional<ReportPeriod> period, RowFilter filter,
            FixedNumbers fixed) {
        var items = new ArrayList<TableItem>();
        for (Section section : plan.sections()) {
            TableShape shape = shapes.of(section);
            boolean first = items.isEmpty();
            if (plan.sections().size() > 1 || saysMore(section)) {
                items.add(heading(Kind.SECTION, section, shape, shapes.label(section)));
            }
            if (!first) {
                items.add(heading(Kind.HEADS, section, shape, ""));
            }
            addRows(items, filter.shown(section), shapes, period, fixed.of(section));
        }
        return items;
    }

    /// Whether the plan says of its only section what the form does not; where a section came from is no text of it.
    private static boolean saysMore(Section section) {
        return section.cells().texts().keySet().stream().anyMatch(cell -> !Fields.isRemark(cell.field()));
    }

    static void replace(ObservableList<TableItem> shown, List<TableItem> wanted) {
        int same = 0;
        int shorter = Math.min(shown.size(), wanted.size());
        while (same < shorter && shown.get(same).sameAs(wanted.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && shown.get(shown.size() - 1 - tail).sameAs(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        List<TableItem> fresh = wanted.subList(same, wanted.size() - tail);
        if (shown.size() == wanted.size()) {
            for (int i = 0; i < fresh.size(); i++) {
                shown.set(same + i, fresh.get(i));
            }
        } else {
            shown.remove(same, shown.size() - tail);
            shown.addAll(same, fresh);
        }
    }

    private static void addRows(List<TableItem> items, Section shown, TableShapes shapes,
            Optional<ReportPeriod> period, Set<ElementId> fixed) {
        TableShape shape = shapes.of(shown);
        var spans = new GroupSpans(shown, shape);
        for (int i = 0; i < shown.rows().size(); i++) {
            Row row = shown.rows().get(i);
            if (row instanceof Activity activity) {
                items.add(new TableItem(Kind.ACTIVITY, activity, shape, period, "", spans.beside(i),
                        fixed.contains(activity.id())));
            } else if (row instanceof Group group && !spans.isShownBeside(i)) {
                items.add(heading(Kind.GROUP, group, shape, shapes.label(shown, group)));
            }
        }
    }

    private static TableItem heading(Kind kind, Element element, TableShape shape, String label) {
        return new TableItem(kind, element, shape, Optional.empty(), label, List.of(), false);
    }
}
