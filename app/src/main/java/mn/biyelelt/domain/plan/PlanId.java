package mn.biyelelt.domain.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Identity of a plan, stable over export, e-mail and merge. A plan's own texts are addressed by [#element()].
public record PlanId(UUID value) {

    /// Reads the canonical 36-character form.
    ///
    /// @throws IllegalArgumentException if `text` is no UUID
    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    /// The plan seen as an element, so that title lines, preamble and office are set like any other text.
    public ElementId element() {
        return new ElementId(value);
    }

    // Both by hand: what a record would use instead the JVM makes at the first call, and a window waits for it when it opens.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
