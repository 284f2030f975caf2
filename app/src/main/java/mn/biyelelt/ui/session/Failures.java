package mn.biyelelt.ui.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What did not work and is not past. The newest is told of; what failed before it is told of again once that is past or was put away.
/// For the JavaFX thread.
public final class Failures {

    /// The oldest first.
    private final SequencedMap<Doing, Failure> standing = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Failure>> told = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What the person is told of.
    public ReadOnlyObjectProperty<Optional<Failure>> told() {
        return told.getReadOnlyProperty();
    }

    /// Something did not work; of the same doing only this is told.
    ///
    /// @param what happened, what was kept and what to do, in plain words
    public void failed(Doing doing, String what, Throwable cause) {
        standing.remove(doing);
        standing.putLast(doing, Failure.of(what, cause));
        tell();
    }

    /// It worked, or what did not work there is past for another reason.
    public void worked(Doing doing) {
        standing.remove(doing);
        tell();
    }

    /// All that is of the plan on the desk is past.
    public void leavePlan() {
        standing.keySet().removeIf(Doing::isOfPlan);
        tell();
    }

    /// The person has read it.
    public void putAway(Failure read) {
        standing.values().remove(read);
        tell();
    }

    /// Whether it did not work the last time, and the person has not put that away.
    public boolean stands(Doing doing) {
        return standing.containsKey(doing);
    }

    /// Tells of attempts at something.
    ///
    /// @param what is told when it does not work, in the language of then
    public Attempts at(Doing doing, Supplier<String> what) {
        return new Attempts() {

            @Override
            public void worked() {
                Failures.this.worked(doing);
            }

            @Override
            public void failed(Exception cause) {
                Failures.this.failed(doing, what.get(), cause);
            }
        };
    }

    private void tell() {
        told.set(Optional.ofNullable(standing.lastEntry()).map(Map.Entry::getValue));
    }
}
