package mn.biyelelt.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private final List<String> done = new ArrayList<>();
    private final Turnstile turnstile = new Turnstile(Runnable::run);

    @Test
    void workThatCameWhileItWasHeldIsDoneInItsOrderWhenItIsReleased() {
        turnstile.hold();
        turnstile.execute(() -> done.add("check"));
        turnstile.execute(() -> done.add("recall"));
        assertThat(done).isEmpty();
        turnstile.release();
        assertThat(done).containsExactly("check", "recall");
    }

    @Test
    void workGoesThroughAtOnceBeforeAndAfter() {
        turnstile.execute(() -> done.add("open"));
        turnstile.hold();
        turnstile.release();
        turnstile.execute(() -> done.add("save"));
        assertThat(done).containsExactly("open", "save");
    }
}
