package mn.biyelelt.validation.rules;

import java.util.Optional;
import mn.biyelelt.validation.RowView;

/// What rules about numbering want to know of a row.
///
/// @param activity whether it is an activity and not a group
/// @param depth    of a group; 0 for an activity
/// @param label    the number without closing marks
/// @param typed    the number as typed
/// @param number   the label as counts, if it is made of them
record Numbered(boolean activity, int depth, String label, String typed, boolean hasText, Optional<RowNumber> number) {

    static Optional<Numbered> of(RowView row) {
        return Optional.of(new Numbered(row.isActivity(), row.depth().orElse(0), row.bareNumber(), row.number().text(),
                !row.text().blank(), row.number().fact(RowNumber.TYPED)));
    }

    /// The typed number with its closing marks kept and the number itself changed.
    String relabelled(String other) {
        return typed.isBlank() ? other : typed.replace(label, other);
    }
}
