package mn.biyelelt.edit;

import java.util.Optional;
import mn.biyelelt.domain.change.ChangeNote;
import mn.biyelelt.domain.change.ChangeNote.Manner;

/// Says what is remembered of an edit that is made now.
@FunctionalInterface
public interface EditNotes {

    /// Remembers nothing: undo ends with the session then.
    EditNotes NONE = (_, _, _) -> Optional.empty();

    /// What is noted of an edit.
    ///
    /// @param count how many rows, cells or places it is about
    Optional<ChangeNote> of(Manner manner, Deed deed, int count);
}
