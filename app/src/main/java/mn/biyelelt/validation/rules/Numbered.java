package mn.biyelelt.validation.rules;

import java.util.Optional;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.SectionPlace;

/// What rules about numbering want to know of a row.
///
/// @param run      the rows of its section that it counts with
/// @param activity whether it is an activity and not a group
/// @param label    the number without closing marks
/// @param typed    the number as typed
/// @param number   the label as counts, if it is made of them
record Numbered(Run run, boolean activity, String label, String typed, Optional<RowNumber> number) {

    /// Rows of a section that count together: activities or groups, with the same counts before the last one. A label that is not
    /// made of counts stands alone.
    ///
    /// @param size   how many counts their numbers have; 0 for none
    /// @param prefix what stands before the last count
    record Run(SectionPlace section, boolean activity, int size, String prefix) {}

    static Numbered of(RowView row) {
        Optional<RowNumber> number = typed(row);
        var run = new Run(row.section(), row.isActivity(), number.map(RowNumber::size).orElse(0),
                number.map(RowNumber::prefix).orElse(row.bareNumber()));
        return new Numbered(run, row.isActivity(), row.bareNumber(), row.number().text(), number);
    }

    /// The number of a row, if it is made of counts.
    static Optional<RowNumber> typed(RowView row) {
        return row.number().fact(RowNumber.TYPED);
    }

    /// The typed number with its closing marks kept and the number itself changed.
    String relabelled(String other) {
        return typed.isBlank() ? other : typed.replace(label, other);
    }
}
