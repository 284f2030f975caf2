package mn.biyelelt.validation;

import java.util.List;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Row;
import org.jspecify.annotations.Nullable;

/// What one row gave to a check.
///
/// @param facts one for each rule about rows together, in the rules' order; never changed
record RowResult(Row row, RowView view, List<Finding> findings, Series.@Nullable Entry<?>[] facts) {

    /// What it says to a rule about rows together, if it is anything to the rule: the fact at a place was made by the rule at that
    /// place.
    @SuppressWarnings("unchecked")
    <F> Series.@Nullable Entry<F> fact(int rule) {
        return (Series.Entry<F>) facts[rule];
    }

    /// The same for an equal row that is another object.
    RowResult standingFor(Row equal) {
        return equal == row ? this : new RowResult(equal, view, findings, facts);
    }

    /// The cells of the row or of one of its lines.
    Cells cells(ElementId element) {
        if (row instanceof Activity activity) {
            for (Indicator line : activity.indicators()) {
                if (line.id().equals(element)) {
                    return line.cells();
                }
            }
        }
        return row.cells();
    }

    /// Whether the other row is the same one with the same lines, whatever stands in them.
    boolean sameElements(RowResult other) {
        if (!row.id().equals(other.row.id())) {
            return false;
        }
        return row instanceof Activity activity && other.row instanceof Activity later
                ? sameLines(activity.indicators(), later.indicators())
                : row.getClass() == other.row.getClass();
    }

    private static boolean sameLines(List<Indicator> lines, List<Indicator> others) {
        boolean same = lines.size() == others.size();
        for (int i = 0; same && i < lines.size(); i++) {
            same = lines.get(i).id().equals(others.get(i).id());
        }
        return same;
    }
}
