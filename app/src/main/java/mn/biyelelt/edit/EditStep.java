package mn.biyelelt.edit;

import mn.biyelelt.domain.change.Change;

/// A step that undo takes back or redo does again.
///
/// @param count   how many rows, cells or places it was about, at least 1
/// @param inverse the way back
public record EditStep(Deed deed, int count, Change change, Change inverse) {

    /// The way back as a step of the same meaning.
    EditStep back() {
        return new EditStep(deed, count, /* change= */ inverse, /* inverse= */ change);
    }
}
