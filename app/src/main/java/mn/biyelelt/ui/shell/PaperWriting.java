package mn.biyelelt.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import mn.biyelelt.report.publish.TargetFailure;
import mn.biyelelt.task.Job;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Outcome;
import mn.biyelelt.task.Work;
import mn.biyelelt.ui.session.Doing;
import mn.biyelelt.ui.session.Failures;
import mn.biyelelt.ui.text.Words;

/// Writes papers in the background, one order at a time: how far it is, what was written, and what waits for its end. For the JavaFX
/// thread.
public final class PaperWriting {

    /// Progress of a writing that has ended.
    private static final double ENDED = -1;

    private final JobRunner jobs;
    private final Words words;
    private final Consumer<String> teller;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<Optional<Job>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final ReadOnlyObjectWrapper<List<Path>> files = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Runnable> afterwards = Optional.empty();

    /// @param teller   is told what was done, in a sentence
    /// @param failures is told what did not work, and when it worked
    PaperWriting(JobRunner jobs, Words words, Consumer<String> teller, Failures failures) {
        this.jobs = jobs;
        this.words = words;
        this.teller = teller;
        this.failures = failures;
    }

    /// The writing that is going on.
    public ReadOnlyObjectProperty<Optional<Job>> job() {
        return job.getReadOnlyProperty();
    }

    /// How far it is, 0 to 1; less when it has ended.
    public ReadOnlyDoubleProperty progress() {
        return progress;
    }

    /// The files written last.
    public ReadOnlyObjectProperty<List<Path>> files() {
        return files.getReadOnlyProperty();
    }

    /// Begins to write into a folder, unless something is being written.
    void start(Path folder, Work<List<Path>> work) {
        if (job.get().isEmpty()) {
            teller.accept(words.get("ui.papers.writing"));
            progress.set(0);
            Job started = jobs.start(work, progress::set, outcome -> ended(folder, outcome));
            job.set(progress.get() < 0 ? Optional.empty() : Optional.of(started));
        }
    }

    /// Does something once nothing is being written. Asked for again, it stops the writing.
    void whenEnded(Runnable action) {
        if (job.get().isEmpty()) {
            action.run();
        } else if (afterwards.isPresent()) {
            job.get().ifPresent(Job::cancel);
        } else {
            afterwards = Optional.of(action);
            teller.accept(words.get("ui.papers.closing"));
        }
    }

    /// What waits for the end is done unless it failed: a person shall see that first.
    private void ended(Path folder, Outcome<List<Path>> outcome) {
        progress.set(ENDED);
        job.set(Optional.empty());
        Optional<Runnable> then = afterwards;
        afterwards = Optional.empty();
        switch (outcome) {
            case Outcome.Done<List<Path>>(List<Path> written) -> {
                files.set(List.copyOf(written));
                failures.worked(Doing.WRITING);
                teller.accept(words.get("ui.papers.written", "count", written.size(), "folder",
                        Objects.requireNonNullElse(folder.getFileName(), folder)));
                then.ifPresent(Runnable::run);
            }
            case Outcome.Cancelled<List<Path>> _ -> {
                teller.accept(words.get("ui.papers.cancelled"));
                then.ifPresent(Runnable::run);
            }
            case Outcome.Failed<List<Path>>(TargetFailure cause) ->
                failed(cause.explain(words.messages().get()), cause);
            case Outcome.Failed<List<Path>>(Exception cause) ->
                failed(words.get("ui.failure.papers", "folder", folder), cause);
        }
    }

    private void failed(String what, Throwable cause) {
        teller.accept("");
        failures.failed(Doing.WRITING, what, cause);
    }
}
