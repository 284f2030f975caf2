package mn.biyelelt.ui.table;

import java.util.List;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.form.Spans;

/// A column of the table on the screen, as the form describes it.
///
/// @param field   the field that is edited in it
/// @param above   fields of the same element that are shown above it, quietly (basis codes)
/// @param below   fields of the same element that are shown below it, quietly (explanation)
/// @param spans   whose text it shows, and so which lines and rows its cells span
/// @param depth   of the groups it shows; 0 for none
/// @param heading what stands over the column, in one line
/// @param width   how wide it wants to be
/// @param centred whether its texts stand in the middle
public record TableColumn(Field field, List<Field> above, List<Field> below, Spans spans, int depth, String heading,
        Width width, boolean centred) {

    public TableColumn {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /// A wish for width.
    ///
    /// @param least  narrowest that reads well, in units of the type size
    /// @param word   what its longest word needs where room is short; not more than `least`
    /// @param weight share in the free width; 0 for the least width only
    public record Width(double least, double word, double weight) {

        /// Of a width that does not change.
        static Width fixed(double width) {
            return new Width(width, width, 0);
        }

        double slack() {
            return least - word;
        }

        /// @param share how much of the slack it gives away, 0 to 1
        Width without(double share) {
            return new Width(least - slack() * share, word, weight);
        }
    }
}
