package mn.biyelelt.task;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/// Lets work through to an executor, or lets it wait while something more urgent needs the processors. For any thread.
final class Turnstile implements Executor {

    private final Executor workers;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean held;

    Turnstile(Executor workers) {
        this.workers = workers;
    }

    /// What comes from now on waits; what runs goes on.
    synchronized void hold() {
        held = true;
    }

    /// Lets through what waits, in the order it came, and what comes from now on.
    synchronized void release() {
        held = false;
        while (!waiting.isEmpty()) {
            workers.execute(waiting.remove());
        }
    }

    @Override
    public synchronized void execute(Runnable work) {
        if (held) {
            waiting.add(work);
        } else {
            workers.execute(work);
        }
    }
}
