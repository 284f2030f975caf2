package mn.biyelelt.ui.table;

import java.util.Optional;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;

/// One cell of a row of the table: where it stands, whose text it shows and edits.
///
/// @param line    first indicator line it covers
/// @param element whose text it is; empty if the line is still to be made, which the first typing does
/// @param text    the text as typed
/// @param above   text shown quietly over it; may be empty
/// @param below   text shown quietly under it; may be empty
public record GridCell(int column, int columnSpan, int line, int lineSpan, Optional<ElementId> element, CellKey key,
        String text, String above, String below, Part part) {

    /// Which part it is of a cell that spans several rows of the list.
    public enum Part {
        WHOLE,
        FIRST,
        MIDDLE,
        LAST;

        /// Whether the text is drawn here.
        boolean showsText() {
            return this == WHOLE || this == FIRST;
        }

        /// Whether the cell goes on in the next row.
        boolean goesOn() {
            return this == FIRST || this == MIDDLE;
        }

        static Part of(boolean first, boolean last) {
            if (first) {
                return last ? WHOLE : FIRST;
            }
            return last ? LAST : MIDDLE;
        }
    }

    /// Whether it covers that place.
    public boolean covers(int atLine, int atColumn) {
        return atLine >= line && atLine < line + lineSpan && atColumn >= column && atColumn < column + columnSpan;
    }
}
