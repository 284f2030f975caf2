package mn.biyelelt.domain.plan;

import java.util.UUID;

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

    @Override
    public String toString() {
        return value.toString();
    }
}
