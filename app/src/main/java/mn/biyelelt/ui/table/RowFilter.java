package mn.biyelelt.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// Which activities the table leaves out. A heading stays while a row under it does. Rows that are left out are named, so that one
/// that comes new or is changed does not vanish under one's hands.
///
/// @param hidden activities that are left out
public record RowFilter(Set<ElementId> hidden) {

    /// Leaves nothing out.
    public static final RowFilter NONE = new RowFilter(Set.of());

    public RowFilter {
        hidden = Set.copyOf(hidden);
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
        return new RowFilter(ids);
    }
}
