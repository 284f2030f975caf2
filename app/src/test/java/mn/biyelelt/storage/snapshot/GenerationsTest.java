package mn.biyelelt.storage.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GenerationsTest {

    private static final UUID WORKSPACE = new UUID(1, 2);
    private static final Instant START = Instant.parse("2025-01-01T01:00:00Z");

    @Test
    void theLastFiveAreKept() {
        List<SnapshotHead> hours = every(Duration.ofMinutes(10), 9);
        assertThat(kept(hours)).containsExactly(5L, 6L, 7L, 8L, 9L);
    }

    @Test
    void ofAnOfficeYearAWeekOfDaysAndTwelveMonthsAreKept() {
        List<SnapshotHead> days = every(Duration.ofDays(1), 365);
        assertThat(kept(days)).containsExactly(31L, 59L, 90L, 120L, 151L, 181L, 212L, 243L, 273L, 304L, 334L, 359L,
                360L, 361L, 362L, 363L, 364L, 365L);
    }

    @Test
    void aClockThatJumpsCostsNothing() {
        var snapshots = new ArrayList<>(every(Duration.ofDays(1), 20));
        snapshots.set(10, head(11, Instant.parse("2099-01-01T00:00:00Z")));
        snapshots.set(15, head(16, Instant.EPOCH));
        assertThat(kept(snapshots)).contains(16L, 17L, 18L, 19L, 20L).hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void whatIsKeptStaysKeptUntilNewOnesCome() {
        var present = new ArrayList<SnapshotHead>();
        for (SnapshotHead next : every(Duration.ofHours(7), 1500)) {
            present.add(next);
            present.removeAll(Generations.superfluous(present));
        }
        assertThat(present).hasSizeBetween(18, 24);
        assertThat(present.getFirst().date()).isBefore(present.getLast().date().minus(Duration.ofDays(300)));
    }

    private static List<Long> kept(List<SnapshotHead> snapshots) {
        var kept = new ArrayList<>(snapshots);
        kept.removeAll(Generations.superfluous(snapshots));
        return kept.stream().map(SnapshotHead::number).toList();
    }

    private static List<SnapshotHead> every(Duration step, int count) {
        return LongStream.rangeClosed(1, count).mapToObj(n -> head(n, START.plus(step.multipliedBy(n - 1)))).toList();
    }

    private static SnapshotHead head(long number, Instant date) {
        return new SnapshotHead(WORKSPACE, number, date, Optional.empty());
    }
}
