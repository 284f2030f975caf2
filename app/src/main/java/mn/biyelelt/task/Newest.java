package mn.biyelelt.task;

import java.util.Optional;
import java.util.function.Consumer;

/// Runs one kind of work such that only the newest order counts: while one runs, later orders wait and only the last of them
/// is carried out; a result that is no longer wanted is dropped by its sequence number.
///
/// Used from the thread that the runner delivers to.
///
/// @param <T> the result
public final class Newest<T> {

    private final JobRunner jobs;
    private long ordered;
    private boolean busy;
    private Optional<Job> running = Optional.empty();
    private Optional<Runnable> waiting = Optional.empty();

    public Newest(JobRunner jobs) {
        this.jobs = jobs;
    }

    /// Orders work; `receiver` gets its outcome unless something newer was ordered meanwhile.
    public void order(Work<T> work, Consumer<Outcome<T>> receiver) {
        long sequence = ++ordered;
        if (busy) {
            running.ifPresent(Job::cancel);
            waiting = Optional.of(() -> start(sequence, work, receiver));
        } else {
            start(sequence, work, receiver);
        }
    }

    /// Drops what runs and what waits.
    public void forget() {
        ordered++;
        waiting = Optional.empty();
        running.ifPresent(Job::cancel);
    }

    private void start(long sequence, Work<T> work, Consumer<Outcome<T>> receiver) {
        busy = true;
        Job job = jobs.start(work, outcome -> ended(sequence, outcome, receiver));
        running = busy ? Optional.of(job) : Optional.empty();
    }

    private void ended(long sequence, Outcome<T> outcome, Consumer<Outcome<T>> receiver) {
        busy = false;
        running = Optional.empty();
        Optional<Runnable> next = waiting;
        waiting = Optional.empty();
        if (sequence == ordered) {
            receiver.accept(outcome);
        }
        next.ifPresent(Runnable::run);
    }
}
