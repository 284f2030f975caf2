package mn.biyelelt.validation;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Row;
import org.jspecify.annotations.Nullable;

/// What one row gave to a check.
///
/// @param facts one for each rule about rows together, in the rules' order; never changed
/// @param from  what it was taken over from, if nothing was asked: held so that it stays known as long as somebody goes on with it
record RowResult(Row row, RowView view, List<Finding> findings, Series.@Nullable Entry<?>[] facts,
        @Nullable RowResult from) {

    /// What it says to a rule about rows together, if it is anything to the rule: the fact at a place was made by the rule at that
    /// place.
    @SuppressWarnings("unchecked")
    <F> Series.@Nullable Entry<F> fact(int rule) {
        return (Series.Entry<F>) facts[rule];
    }

    /// The same for a row with the same content, if it can be taken over: that row itself, the same one read again, or another one.
    Optional<RowResult> standingFor(RowView other) {
        if (view.scope().plan().equals(other.scope().plan()) && sameElements(row, other.row())) {
            return Optional.of(other.row() == row ? this : new RowResult(other.row(), view, findings, facts, this));
        }
        return Twin.possible(findings)
                ? Optional.of(new RowResult(other.row(), other, new Twin(row, other).findings(findings), told(other),
                        this))
                : Optional.empty();
    }

    private Series.@Nullable Entry<?>[] told(RowView of) {
        var told = new Series.@Nullable Entry<?>[facts.length];
        for (int i = 0; i < facts.length; i++) {
            Series.@Nullable Entry<?> fact = facts[i];
            told[i] = fact == null ? null : new Series.Entry<>(of, fact.fact());
        }
        return told;
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
        return sameElements(row, other.row);
    }

    private static boolean sameElements(Row one, Row other) {
        if (!one.id().equals(other.id())) {
            return false;
        }
        return one instanceof Activity activity && other instanceof Activity later
                ? sameLines(activity.indicators(), later.indicators())
                : one.getClass() == other.getClass();
    }

    private static boolean sameLines(List<Indicator> lines, List<Indicator> others) {
        boolean same = lines.size() == others.size();
        for (int i = 0; same && i < lines.size(); i++) {
            same = lines.get(i).id().equals(others.get(i).id());
        }
        return same;
    }
}
