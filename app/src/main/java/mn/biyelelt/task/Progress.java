package mn.biyelelt.task;

import java.util.concurrent.CancellationException;

/// What a piece of work is told and tells while it runs. For any thread.
public interface Progress {

    /// Work that nobody watches and nobody stops.
    Progress NONE = new Progress() {
        @Override
        public void at(double share) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// Says how far the work is.
    ///
    /// @param share 0 to 1
    void at(double share);

    /// Whether the person asked to stop.
    boolean isCancelled();

    /// @throws CancellationException if the person asked to stop
    default void stopIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
