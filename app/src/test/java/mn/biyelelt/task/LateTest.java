package mn.biyelelt.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LateTest {

    private final AtomicInteger times = new AtomicInteger();
    private final Late<Integer> late = new Late<>(times::incrementAndGet);

    @Test
    void isNotMadeBeforeItIsAskedFor() {
        assertThat(late.made()).isEmpty();
        assertThat(times).hasValue(0);
    }

    @Test
    void isMadeOnceAndKept() {
        assertThat(late.get()).isEqualTo(1);
        assertThat(late.get()).isEqualTo(1);
        assertThat(late.made()).contains(1);
    }
}
