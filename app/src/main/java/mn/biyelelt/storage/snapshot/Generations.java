package mn.biyelelt.storage.snapshot;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which snapshots are kept: the last five, the last one of each of the last seven days, and the last one of each of the last
/// twelve months that have any. Days are counted, not reckoned from today, so that a clock that jumps costs nothing.
final class Generations {

    private static final int LAST = 5;
    private static final int DAYS = 7;
    private static final int MONTHS = 12;

    private final Set<LocalDate> days = new HashSet<>();
    private final Set<YearMonth> months = new HashSet<>();
    private int kept;

    private Generations() {
    }

    /// Those of `snapshots` that need not be kept any longer.
    static List<SnapshotHead> superfluous(List<SnapshotHead> snapshots) {
        var generations = new Generations();
        var superfluous = new ArrayList<>(snapshots);
        superfluous.sort(Comparator.comparingLong(SnapshotHead::number).reversed());
        superfluous.removeIf(generations::keep);
        return superfluous;
    }

    /// Asked for the newest first.
    private boolean keep(SnapshotHead snapshot) {
        LocalDate day = LocalDate.ofInstant(snapshot.date(), ZoneOffset.UTC);
        boolean ofDay = days.size() < DAYS && days.add(day);
        boolean ofMonth = months.size() < MONTHS && months.add(YearMonth.from(day));
        return kept++ < LAST || ofDay || ofMonth;
    }
}
