package mn.biyelelt.ui.overview;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Newest;
import mn.biyelelt.task.Outcome;
import mn.biyelelt.task.Work;
import mn.biyelelt.ui.session.PlanDesk;

/// The overview's figures, read anew in the background while somebody looks at them.
public final class OverviewModel {

    private final Supplier<Work<OverviewFigures>> source;
    private final Consumer<Exception> failures;
    private final Newest<OverviewFigures> newest;
    private final ReadOnlyObjectWrapper<Optional<OverviewFigures>> figures = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private boolean stale = true;

    /// @param source   takes the plan of the moment and gives what reads its figures in the background
    /// @param failures is told what could not be read
    public OverviewModel(PlanDesk desk, Supplier<Work<OverviewFigures>> source, JobRunner jobs,
            Consumer<Exception> failures) {
        this.source = source;
        this.failures = failures;
        newest = new Newest<>(jobs);
        desk.plan().subscribe(this::changed);
        desk.period().subscribe(this::changed);
        desk.form().subscribe(this::changed);
        watched.subscribe(this::refresh);
    }

    /// Empty before they were read.
    public ReadOnlyObjectProperty<Optional<OverviewFigures>> figures() {
        return figures.getReadOnlyProperty();
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
            newest.order(source.get(), this::arrived);
        }
    }

    private void arrived(Outcome<OverviewFigures> outcome) {
        switch (outcome) {
            case Outcome.Done<OverviewFigures>(OverviewFigures read) -> figures.set(Optional.of(read));
            case Outcome.Failed<OverviewFigures>(Exception cause) -> failures.accept(cause);
            case Outcome.Cancelled<OverviewFigures> _ -> {
                // something newer is on its way
            }
        }
    }
}
