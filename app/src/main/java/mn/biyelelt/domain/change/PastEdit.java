package mn.biyelelt.domain.change;

import java.util.Optional;

/// An edit of a plan that was made some time.
///
/// @param note    empty for an edit of which nobody noted more
/// @param inverse the way back to the plan before it
public record PastEdit(Optional<ChangeNote> note, Change change, Change inverse) {}
