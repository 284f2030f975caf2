package mn.biyelelt.ui.task;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The JavaFX thread as an executor, in order of arrival. What arrives after the window system has ended is dropped.
public final class FxThread implements Executor {

    @Override
    public void execute(Runnable command) {
        Platform.runLater(command);
    }
}
