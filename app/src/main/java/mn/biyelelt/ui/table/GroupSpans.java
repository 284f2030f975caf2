package mn.biyelelt.ui.table;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.domain.form.Spans;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// Which groups of a section stand in a column beside their activities, and which activities they reach over.
final class GroupSpans {

    private final List<Row> rows;
    private final List<Integer> depths;

    GroupSpans(Section section, TableShape shape) {
        rows = section.rows();
        depths = shape.columns().stream().filter(column -> column.spans() == Spans.GROUP)
                .map(TableColumn::depth).toList();
    }

    /// Whether the group at an index needs no row of its own; one without activities does, or nobody could edit it.
    boolean isShownBeside(int index) {
        return rows.get(index) instanceof Group group && depths.contains(group.depth()) && index + 1 < rows.size()
                && rows.get(index + 1) instanceof Activity;
    }

    /// The groups shown beside the activity at an index.
    List<SpannedGroup> beside(int index) {
        var found = new ArrayList<SpannedGroup>();
        for (int depth : depths) {
            int start = groupAbove(index, depth);
            if (start >= 0 && isShownBeside(start)) {
                boolean last = index + 1 == rows.size() || rows.get(index + 1) instanceof Group;
                found.add(new SpannedGroup((Group) rows.get(start), index == start + 1, last));
            }
        }
        return found;
    }

    private int groupAbove(int index, int depth) {
        for (int i = index - 1; i >= 0; i--) {
            if (rows.get(i) instanceof Group group) {
                return group.depth() == depth ? i : -1;
            }
        }
        return -1;
    }
}
