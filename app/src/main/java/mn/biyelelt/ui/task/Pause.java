package mn.biyelelt.ui.task;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Does something on the JavaFX thread after a while. Waits by the clock: an animation that waits draws sixty frames a second meanwhile.
public final class Pause {

    private final Duration length;
    private final Runnable action;
    private boolean running;
    /// Tells the wait of the moment from those that were given up.
    private long wait;

    public Pause(Duration length, Runnable action) {
        this.length = length;
        this.action = action;
    }

    /// Begins to wait, unless it waits already.
    public void begin() {
        if (!running) {
            restart();
        }
    }

    /// Begins to wait anew.
    public void restart() {
        running = true;
        wait++;
        long mine = wait;
        CompletableFuture.delayedExecutor(length.toMillis(), TimeUnit.MILLISECONDS, new FxThread())
                .execute(() -> end(mine));
    }

    /// Does it no more.
    public void stop() {
        running = false;
    }

    private void end(long ended) {
        if (running && ended == wait) {
            running = false;
            action.run();
        }
    }
}
