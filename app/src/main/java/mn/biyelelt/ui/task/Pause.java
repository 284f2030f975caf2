package mn.biyelelt.ui.task;

import java.time.Duration;
import javafx.animation.PauseTransition;

/// Does something on the JavaFX thread after a while.
public final class Pause {

    private final PauseTransition pause;
    private boolean running;

    public Pause(Duration length, Runnable action) {
        pause = new PauseTransition(javafx.util.Duration.millis(length.toMillis()));
        pause.setOnFinished(_ -> {
            running = false;
            action.run();
        });
    }

    /// Begins to wait, unless it waits already.
    public void begin() {
        if (!running) {
            running = true;
            pause.playFromStart();
        }
    }

    /// Begins to wait anew.
    public void restart() {
        running = true;
        pause.playFromStart();
    }

    /// Does it no more.
    public void stop() {
        running = false;
        pause.stop();
    }
}
