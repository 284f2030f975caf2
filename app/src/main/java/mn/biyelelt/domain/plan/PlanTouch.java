package mn.biyelelt.domain.plan;

import java.util.Optional;
import mn.biyelelt.domain.field.FieldKey;

/// One thing that a change does to the plan itself, in words that still tell it when the row is gone.
///
/// @param element what was touched
/// @param row     number of its row, or how its text begins
/// @param field   the field whose text was changed; empty if the row itself was added, taken out or moved
/// @param from    the text before, or that of a row taken out
/// @param to      the text after, or that of a row added
public record PlanTouch(Kind kind, ElementId element, String row, Optional<FieldKey> field, String from, String to) {

    /// What was done.
    public enum Kind {
        TEXT,
        ADDED,
        REMOVED,
        MOVED
    }
}
