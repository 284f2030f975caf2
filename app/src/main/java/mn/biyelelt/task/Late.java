package mn.biyelelt.task;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is made when it is asked for first, and then kept: so that a start does not wait for what nobody has looked at yet.
/// For one thread.
public final class Late<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    public Late(Supplier<T> maker) {
        this.maker = maker;
    }

    /// Makes it, unless it is there.
    public T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }

    /// Empty as long as nobody has asked for it.
    public Optional<T> made() {
        return Optional.ofNullable(made);
    }
}
