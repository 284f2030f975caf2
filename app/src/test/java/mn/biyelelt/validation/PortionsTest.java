package mn.biyelelt.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the rows of a long plan are shared among the processors.
class PortionsTest {

    private final Portions portions = new Portions(4);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 12, 1001})
    void whatRowsGiveStandsInTheirOrder(int count) {
        List<Integer> rows = IntStream.range(0, count).boxed().toList();
        assertThat(portions.of(rows, some -> some.stream().map(row -> -row).toList()))
                .isEqualTo(rows.stream().map(row -> -row).toList());
    }

    @Test
    void rowsThatMakeLessThanTwoPortionsAreAskedAboutWhereTheyStand() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        portions.of(List.of(1, 2, 3, 4, 5, 6, 7), some -> {
            threads.add(Thread.currentThread());
            return some;
        });
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void eachPortionIsAskedAboutOnce() {
        Set<List<Integer>> asked = ConcurrentHashMap.newKeySet();
        portions.of(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9), some -> {
            assertThat(asked.add(some)).isTrue();
            return some;
        });
        assertThat(new HashSet<>(asked)).containsExactlyInAnyOrder(List.of(1, 2, 3, 4), List.of(5, 6, 7, 8),
                List.of(9));
    }

    @Test
    void whatGoesWrongInAPortionIsThrown() {
        List<Integer> rows = IntStream.range(0, 100).boxed().toList();
        assertThatThrownBy(() -> portions.of(rows, some -> {
            if (some.contains(77)) {
                throw new IllegalStateException("row 77");
            }
            return some;
        })).isInstanceOf(IllegalStateException.class).hasMessageContaining("row 77");
    }
}
