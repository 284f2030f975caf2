package mn.biyelelt.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Something that is made in the background from now on and waited for where it is needed: so that what a start needs is made side
/// by side. For any thread.
public final class Early<T> {

    private final CompletableFuture<T> made = new CompletableFuture<>();

    /// Begins to make it.
    public Early(Callable<T> maker) {
        Threads.named("early").newThread(() -> {
            try {
                made.complete(maker.call());
            } catch (Throwable e) {
                made.completeExceptionally(e);
            }
        }).start();
    }

    /// Waits for it.
    ///
    /// @throws RuntimeException what making it threw; wrapped in [CompletionException] if it is no runtime exception
    public T get() {
        try {
            return made.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
