package mn.biyelelt.ui.action;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

/// Whether something can be done now, and why not: what is refused without a reason looks broken.
///
/// @param can    whether it can be done
/// @param whyNot gives the message key of a sentence while it cannot
public record Ability(ObservableBooleanValue can, Supplier<String> whyNot) {

    /// What can always be done.
    public static Ability always() {
        return new Ability(Bindings.createBooleanBinding(() -> true), () -> "");
    }

    /// What can be done while something is true.
    ///
    /// @param whyNot message key of the sentence that is said while it is not
    public static Ability when(ObservableBooleanValue can, String whyNot) {
        return new Ability(can, () -> whyNot);
    }

    /// What needs both; this one's reason comes first.
    public Ability and(Ability other) {
        return new Ability(Bindings.and(can, other.can), () -> (can.get() ? other : this).whyNot.get());
    }
}
