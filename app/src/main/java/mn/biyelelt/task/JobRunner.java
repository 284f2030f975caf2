package mn.biyelelt.task;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Starts work in the background and delivers progress and outcome where they are wanted.
public final class JobRunner {

    private final Executor workers;
    private final Optional<Turnstile> turnstile;
    private final Executor delivery;

    /// @param workers  runs the work
    /// @param delivery runs the receivers of progress and outcome, in order
    public JobRunner(Executor workers, Executor delivery) {
        this(workers, Optional.empty(), delivery);
    }

    private JobRunner(Executor workers, Optional<Turnstile> turnstile, Executor delivery) {
        this.workers = workers;
        this.turnstile = turnstile;
        this.delivery = delivery;
    }

    /// Each piece of work on a thread of its own, so that none waits for another.
    public static JobRunner inBackground(Executor delivery) {
        var turnstile = new Turnstile(Executors.newCachedThreadPool(Threads.named("job")));
        return new JobRunner(turnstile, Optional.of(turnstile), delivery);
    }

    /// Everything at once on the calling thread, for tests.
    public static JobRunner direct() {
        return new JobRunner(Runnable::run, Runnable::run);
    }

    /// Lets background work that is ordered from now on wait until [#goOn()]; work on the calling thread never waits.
    public void hold() {
        turnstile.ifPresent(Turnstile::hold);
    }

    /// Begins what has waited.
    public void goOn() {
        turnstile.ifPresent(Turnstile::release);
    }

    /// Starts work that is too short to be watched.
    public <T> Job start(Work<T> work, Consumer<Outcome<T>> whenEnded) {
        return start(work, share -> {
        }, whenEnded);
    }

    /// Starts work; `progress` and then, once, `whenEnded` are called through the delivery executor.
    public <T> Job start(Work<T> work, DoubleConsumer progress, Consumer<Outcome<T>> whenEnded) {
        Job job = new Job(share -> delivery.execute(() -> progress.accept(share)));
        workers.execute(() -> {
            Outcome<T> outcome = run(work, job);
            delivery.execute(() -> whenEnded.accept(outcome));
        });
        return job;
    }

    private static <T> Outcome<T> run(Work<T> work, Job job) {
        try {
            return new Outcome.Done<>(work.run(job));
        } catch (CancellationException _) {
            return new Outcome.Cancelled<>();
        } catch (Exception e) {
            return new Outcome.Failed<>(e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return new Outcome.Failed<>(new IllegalStateException(e));
        }
    }
}
