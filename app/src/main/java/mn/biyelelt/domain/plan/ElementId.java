package mn.biyelelt.domain.plan;

import java.util.UUID;

/// Identity of a section, group, activity, indicator or signature; it survives editing, moving, exporting and merging.
public record ElementId(UUID value) implements Comparable<ElementId> {

    /// Reads the canonical 36-character form.
    ///
    /// @throws IllegalArgumentException if `text` is no UUID
    public static ElementId of(String text) {
        return new ElementId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ElementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
