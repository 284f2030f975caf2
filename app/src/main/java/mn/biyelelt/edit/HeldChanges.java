package mn.biyelelt.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import mn.biyelelt.domain.change.WorkspaceChange;
import org.jspecify.annotations.Nullable;

/// A change log that lets no change go while the log below refuses: what could not be made lasting waits, in order, and is given
/// again when the log below takes changes once more. Until then nobody is told that it failed, only that it is not safe yet.
///
/// Callable from any thread.
public final class HeldChanges implements ChangeLog {

    private final ChangeLog below;
    private final Predicate<Throwable> passing;
    private final Consumer<Optional<Throwable>> watcher;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private @Nullable Throwable trouble;

    private record Waiting(WorkspaceChange change, CompletableFuture<Long> acknowledged) {}

    /// @param below   makes changes lasting; after a passing trouble it refuses every change until it is mended
    /// @param passing tells a trouble of the log from a change that it can never take, which fails at once
    /// @param watcher is told of each trouble and of its end, on the thread that met it
    public HeldChanges(ChangeLog below, Predicate<Throwable> passing, Consumer<Optional<Throwable>> watcher) {
        this.below = below;
        this.passing = passing;
        this.watcher = watcher;
    }

    @Override
    public synchronized CompletionStage<Long> append(WorkspaceChange change) {
        var added = new Waiting(change, new CompletableFuture<>());
        waiting.add(added);
        if (trouble == null) {
            give(added);
        }
        return added.acknowledged();
    }

    /// The changes that are not known to be lasting, the oldest first.
    public synchronized List<WorkspaceChange> unsaved() {
        return waiting.stream().map(Waiting::change).toList();
    }

    /// Gives the waiting changes again.
    ///
    /// @param mend lets the log below take changes; completes behind all that it was given before
    /// @return completes when they are given; exceptionally, with everything still waiting, if the log could not be mended
    public CompletionStage<Void> retry(Supplier<? extends CompletionStage<?>> mend) {
        return mend.get().thenAccept(_ -> giveAll());
    }

    private void giveAll() {
        boolean ended = false;
        synchronized (this) {
            if (trouble != null) {
                trouble = null;
                ended = true;
                List.copyOf(waiting).forEach(this::give);
                ended = trouble == null;
            }
        }
        if (ended) {
            watcher.accept(Optional.empty());
        }
    }

    private void give(Waiting given) {
        var _ = below.append(given.change()).whenComplete((saved, problem) -> answered(given, saved, problem));
    }

    private void answered(Waiting given, @Nullable Long saved, @Nullable Throwable problem) {
        if (problem != null && passing.test(problem)) {
            if (begins(problem)) {
                watcher.accept(Optional.of(problem));
            }
            return;
        }
        synchronized (this) {
            waiting.remove(given);
        }
        if (problem == null) {
            given.acknowledged().complete(saved);
        } else {
            given.acknowledged().completeExceptionally(problem);
        }
    }

    private synchronized boolean begins(Throwable problem) {
        boolean begins = trouble == null;
        trouble = problem;
        return begins;
    }
}
