package mn.biyelelt.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundStepsTest {

    @Test
    void stepsAreThoseOneCountsIn() {
        assertThat(IntStream.of(1, 5, 6, 10, 11, 25, 26, 34, 39, 50, 51, 100, 101, 400).map(RoundSteps::of))
                .containsExactly(1, 1, 2, 2, 5, 5, 10, 10, 10, 10, 20, 20, 50, 100);
    }

    @Test
    void noMoreThanFiveReachTheHighest() {
        assertThat(IntStream.rangeClosed(1, 5_000)).allSatisfy(most -> assertThat(5 * RoundSteps.of(most))
                .isGreaterThanOrEqualTo(most));
    }
}
