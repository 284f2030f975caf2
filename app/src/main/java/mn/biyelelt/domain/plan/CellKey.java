package mn.biyelelt.domain.plan;

import java.util.Optional;
import mn.biyelelt.domain.field.FieldKey;

/// Address of a text within an element: the field and, for a field that is reported, the period.
///
/// Ordered by period (none first), then by field name.
public record CellKey(FieldKey field, Optional<ReportPeriod> period) implements Comparable<CellKey> {

    /// The key of a field with one text for all periods.
    public static CellKey of(FieldKey field) {
        return new CellKey(field, Optional.empty());
    }

    /// The key of a field in one reporting period.
    public static CellKey of(FieldKey field, ReportPeriod period) {
        return new CellKey(field, Optional.of(period));
    }

    @Override
    public int compareTo(CellKey other) {
        int byPeriod = comparePeriods(other);
        return byPeriod != 0 ? byPeriod : field.compareTo(other.field);
    }

    private int comparePeriods(CellKey other) {
        if (period.isEmpty() || other.period.isEmpty()) {
            return Boolean.compare(period.isPresent(), other.period.isPresent());
        }
        return period.get().compareTo(other.period.get());
    }
}
