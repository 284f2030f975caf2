package mn.biyelelt.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;

/// One cell of a row of the table: where it stands, whose text it shows and edits.
///
/// @param line    first indicator line it covers
/// @param element whose text it is; empty if the line is still to be made, which the first typing does
/// @param text    the text as typed
/// @param above   text shown quietly over it; may be empty
/// @param below   text shown quietly under it; may be empty
/// @param quiet   the element's texts that `above` and `below` are made of
public record GridCell(int column, int columnSpan, int line, int lineSpan, Optional<ElementId> element, CellKey key,
        String text, String above, String below, List<CellKey> quiet, Part part) {

    public GridCell {
        quiet = List.copyOf(quiet);
    }

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

    /// All texts drawn in it, the one edited first.
    public List<CellKey> texts() {
        return Stream.concat(Stream.of(key), quiet.stream()).toList();
    }

    /// Whether its text is drawn in it, and not in the row where it begins.
    public boolean isTextHere() {
        return part.showsText();
    }

    /// Whether another cell stands where it stands and reaches as far.
    boolean hasPlaceOf(GridCell other) {
        return column == other.column && columnSpan == other.columnSpan && line == other.line
                && lineSpan == other.lineSpan && part == other.part;
    }

    /// Whether both are parts of one cell that spans several rows of the list.
    boolean isPartOf(GridCell other) {
        return part != Part.WHOLE && column == other.column && element.equals(other.element) && key.equals(other.key);
    }

    /// Whether it covers that place.
    public boolean covers(int atLine, int atColumn) {
        return atLine >= line && atLine < line + lineSpan && atColumn >= column && atColumn < column + columnSpan;
    }
}
