package mn.biyelelt.validation;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Row;
import org.jspecify.annotations.Nullable;

/// A row as a key: two are equal where rules find the same in them. That is so where the same stands in row and lines, whatever
/// their identities; beside a row of another paper the identities count too, as lines are paired by them.
final class RowContent {

    private final RowKind kind;
    private final Row row;
    private final Optional<Activity> counterpart;
    private final int hash;

    /// @param kind the one object for its kind: compared by its identity, as thousands of rows have it
    RowContent(RowKind kind, Row row, Optional<Activity> counterpart) {
        this.kind = kind;
        this.row = row;
        this.counterpart = counterpart;
        hash = 31 * System.identityHashCode(kind) + hash(row);
    }

    private static int hash(Row row) {
        int hash = row.cells().hashCode();
        for (Element line : lines(row)) {
            hash = 31 * hash + line.cells().hashCode();
        }
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowContent content && hash == content.hash && kind == content.kind
                && counterpart.equals(content.counterpart)
                && (row == content.row || (counterpart.isEmpty() ? alike(row, content.row) : row.equals(content.row)));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    private static boolean alike(Row one, Row other) {
        boolean sameKind = one instanceof Group group
                ? other instanceof Group same && group.depth() == same.depth()
                : other instanceof Activity;
        return sameKind && one.cells().equals(other.cells()) && alike(lines(one), lines(other));
    }

    private static boolean alike(List<Indicator> lines, List<Indicator> others) {
        boolean same = lines.size() == others.size();
        for (int i = 0; same && i < lines.size(); i++) {
            same = lines.get(i).cells().equals(others.get(i).cells());
        }
        return same;
    }

    private static List<Indicator> lines(Row row) {
        return row instanceof Activity activity ? activity.indicators() : List.of();
    }
}
