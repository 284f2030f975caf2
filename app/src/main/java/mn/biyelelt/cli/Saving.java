package mn.biyelelt.cli;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/// Waits for work of the workspace's own threads.
final class Saving {

    private Saving() {
    }

    /// The change's number once it is safe on disk.
    ///
    /// @throws mn.biyelelt.storage.StorageFailure       if it could not be made safe
    /// @throws mn.biyelelt.domain.change.ChangeRejected if it does not fit
    static long saved(CompletionStage<Long> acknowledgement) {
        return done(acknowledgement);
    }

    /// What the work gives, once it is done.
    ///
    /// @throws RuntimeException what the work failed with
    static <T> T done(CompletionStage<T> work) {
        try {
            return work.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
