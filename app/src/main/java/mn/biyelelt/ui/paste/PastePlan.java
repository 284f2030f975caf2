package mn.biyelelt.ui.paste;

import java.util.List;
import mn.biyelelt.domain.change.Change;

/// What pasting would do.
///
/// @param changes in order, one step together; none if nothing would change
/// @param cells   texts changed in rows that are there
/// @param rows    rows added
/// @param lines   indicator lines added, those of added rows not counted
/// @param leftOut texts that find no cell
public record PastePlan(List<Change> changes, List<PasteEdit> edits, int cells, int rows, int lines, int leftOut) {

    public PastePlan {
        changes = List.copyOf(changes);
        edits = List.copyOf(edits);
    }
}
