package mn.biyelelt.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/// What a chooser calls the things it offers. It is not typed into.
///
/// @param <T> what is offered
public final class Named<T> extends StringConverter<T> {

    private final Function<T, String> name;

    /// @param name of each thing
    public Named(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T thing) {
        return thing == null ? "" : name.apply(thing);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("the chooser is not typed into");
    }
}
