package mn.biyelelt.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// Which activities the table leaves out. A heading stays while a row under it does. Rows that are left out are named, so that one
/// that comes new or is changed does not vanish under one's hands.
///
/// @param hidden activities that are left out
/// @param kept   headings that stay though no row under them does
public record RowFilter(Set<ElementId> hidden, Set<ElementId> kept) {

    /// Leaves nothing out.
    public static final RowFilter NONE = new RowFilter(Set.of(), Set.of());

    public RowFilter {
        hidden = Set.copyOf(hidden);
        kept = Set.copyOf(kept);
    }

    /// The same but for one row, which is shown.
    RowFilter showing(ElementId row) {
        var fewer = new HashSet<>(hidden);
        if (fewer.remove(row)) {
            return new RowFilter(fewer, kept);
        }
        var more = new HashSet<>(kept);
        more.add(row);
        return new RowFilter(hidden, more);
    }

    /// The rows of a plan that are left out, headings with them.
    Set<ElementId> leftOut(Plan plan) {
        var ids = new HashSet<ElementId>();
        if (!hidden.isEmpty()) {
            for (Section section : plan.sections()) {
                section.rows().forEach(row -> ids.add(row.id()));
                shown(section).rows().forEach(row -> ids.remove(row.id()));
            }
        }
        return ids;
    }

    /// The section with the rows that are shown.
    Section shown(Section section) {
        if (hidden.isEmpty()) {
            return section;
        }
        var rows = new ArrayList<Row>();
        var waiting = new ArrayList<Group>();
        for (Row row : section.rows()) {
            switch (row) {
                case Group group -> {
                    waiting.removeIf(above -> above.depth() >= group.depth());
                    waiting.add(group);
                    if (kept.contains(group.id())) {
                        rows.addAll(waiting);
                        waiting.clear();
                    }
                }
                case Activity activity -> {
                    if (!hidden.contains(activity.id())) {
                        rows.addAll(waiting);
                        waiting.clear();
                        rows.add(activity);
                    }
                }
            }
        }
        return section.withRows(rows);
    }

    /// A filter that leaves those activities out.
    public static RowFilter hiding(List<Activity> activities) {
        var ids = new HashSet<ElementId>();
        activities.forEach(activity -> ids.add(activity.id()));
        return new RowFilter(ids, Set.of());
    }
}
