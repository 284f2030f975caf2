package mn.biyelelt.ui.session;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Newest;
import mn.biyelelt.task.Outcome;
import mn.biyelelt.task.Work;

/// Something that is made of the open plan in the background: anew after each change, but only while somebody looks at it. What was
/// made of a state that has changed meanwhile never appears; where making fails, what was made last stays. For the JavaFX thread.
///
/// @param <T> what is made
public final class Watched<T> {

    private final Supplier<Work<T>> maker;
    private final Attempts attempts;
    private final Newest<T> newest;
    private final ReadOnlyObjectWrapper<Optional<T>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private boolean stale = true;

    /// @param maker    takes the state of the moment and gives what makes something of it in the background
    /// @param attempts is told whether it could be made
    /// @param sources  after a change of these it is made anew
    public Watched(Supplier<Work<T>> maker, JobRunner jobs, Attempts attempts, ObservableValue<?>... sources) {
        this.maker = maker;
        this.attempts = attempts;
        newest = new Newest<>(jobs);
        Stream.of(sources).forEach(source -> source.subscribe(this::changed));
        watched.subscribe(this::refresh);
    }

    /// What was made last; empty before the first time.
    public ReadOnlyObjectProperty<Optional<T>> latest() {
        return latest.getReadOnlyProperty();
    }

    /// Whether somebody looks.
    public BooleanProperty watched() {
        return watched;
    }

    private void changed() {
        stale = true;
        refresh();
    }

    private void refresh() {
        if (stale && watched.get()) {
            stale = false;
            newest.order(maker.get(), this::arrived);
        }
    }

    private void arrived(Outcome<T> outcome) {
        switch (outcome) {
            case Outcome.Done<T>(T made) -> {
                attempts.worked();
                latest.set(Optional.of(made));
            }
            case Outcome.Failed<T>(Exception cause) -> attempts.failed(cause);
            case Outcome.Cancelled<T> _ -> {
                // something newer is on its way
            }
        }
    }
}
