package mn.biyelelt.task;

import java.util.function.DoubleConsumer;

/// A running piece of work: can be asked to stop. It is never interrupted, so that a file that is being written stays whole.
public final class Job implements Progress {

    private final DoubleConsumer watcher;
    private volatile boolean cancelled;

    Job(DoubleConsumer watcher) {
        this.watcher = watcher;
    }

    /// Asks the work to stop at the next place where it can.
    public void cancel() {
        cancelled = true;
    }

    @Override
    public void at(double share) {
        watcher.accept(share);
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
