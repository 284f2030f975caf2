package mn.biyelelt.ui.session;

import java.util.Optional;

/// Why work on rows or cells came to nothing. A key that is pressed and does nothing without a word looks broken.
public enum NothingDone {
    /// One works at no row of a table, as at the heading of a section.
    NO_ROW,
    NO_ACTIVITY,
    NO_LINE,
    ONLY_LINE,
    FIRST_ROW,
    LAST_ROW,
    NO_GROUP_BEFORE,
    NO_GROUP_AFTER,
    /// A heading that stands at the outermost level already.
    OUTERMOST,
    /// A heading that stands one level below the one before it already.
    INNERMOST,
    NUMBER_FOLLOWS,
    NOTHING_TO_FILL,
    NOTHING_COPIED,
    NO_FILTER,
    NOT_OF_THE_PLAN,
    PLAN_IS_FREE,
    USUAL_FORM,
    NOTHING_FOUND_HERE,
    NO_NUMBER_HERE,
    NO_PERCENT_HERE,
    /// A heading, on which nothing is noted.
    NO_NOTES_HERE;

    Optional<NothingDone> told() {
        return Optional.of(this);
    }
}
