package mn.biyelelt.cli;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/// Waits for the word that a change is safe.
final class Saving {

    private Saving() {
    }

    /// The change's number once it is safe on disk.
    ///
    /// @throws mn.biyelelt.storage.StorageFailure       if it could not be made safe
    /// @throws mn.biyelelt.domain.change.ChangeRejected if it does not fit
    static long saved(CompletionStage<Long> acknowledgement) {
        try {
            return acknowledgement.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
