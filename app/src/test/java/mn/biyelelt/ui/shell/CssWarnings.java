package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Collects what JavaFX complains of in style sheets: unknown colours, values of the wrong kind.
final class CssWarnings extends Handler implements AutoCloseable {

    private static final Logger CSS = Logger.getLogger("javafx.css");

    private final List<String> told = new CopyOnWriteArrayList<>();

    CssWarnings() {
        CSS.addHandler(this);
    }

    List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
            told.add(entry.getMessage());
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        CSS.removeHandler(this);
    }
}
