package mn.biyelelt.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// One thread that does what it is given, in order, and is never interrupted (an interrupt would close the files it writes).
public final class SerialWriter implements AutoCloseable {

    private final ExecutorService thread;

    /// @param name of the thread, for those who look at the running program
    public SerialWriter(String name) {
        thread = Executors.newSingleThreadExecutor(work -> Thread.ofPlatform().name(name).unstarted(work));
    }

    /// Puts work at the end of the queue. Callable from any thread.
    ///
    /// @return completes on the writer's thread, exceptionally with what the work threw
    /// @throws java.util.concurrent.RejectedExecutionException if the writer is closed
    public <T> CompletableFuture<T> submit(Callable<T> work) {
        var result = new CompletableFuture<T>();
        thread.execute(() -> run(work, result));
        return result;
    }

    /// Does the work behind all that was submitted before and waits for it, unmoved by interrupts of the waiting thread.
    ///
    /// @throws RuntimeException what the work threw; wrapped in [CompletionException] if it is a checked exception
    public <T> T call(Callable<T> work) {
        try {
            return submit(work).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// Waits until everything submitted is done, then ends the thread. Closing again does nothing.
    @Override
    public void close() {
        thread.shutdown();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = thread.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> void run(Callable<T> work, CompletableFuture<T> result) {
        try {
            result.complete(work.call());
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }
}
