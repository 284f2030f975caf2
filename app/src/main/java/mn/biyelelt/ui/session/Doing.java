package mn.biyelelt.ui.session;

/// What is done at the desk and may not work. What did not work is past once the same is done.
public enum Doing {
    /// Looking into a workspace when it is opened.
    OPENING_WORKSPACE,
    /// Reading the forms that were added to it.
    READING_FORMS,
    /// Putting another workspace in its place.
    CHANGING_WORKSPACE,
    /// Making edits lasting.
    SAVING,
    /// Writing a backup.
    BACKING_UP,
    /// Bringing an earlier state back.
    RESTORING,
    /// Writing papers.
    WRITING,
    /// Giving a paper, a folder or a letter to the program that the system has for it.
    HANDING_OVER,
    /// Printing.
    PRINTING,
    /// Laying out the pages of the plan on the desk.
    PAGES,
    /// Laying out its signature blocks.
    SIGNATURES,
    /// Checking it.
    CHECKING,
    /// Reckoning its overview.
    OVERVIEW,
    /// Whatever nobody expected to fail.
    ANYTHING;

    /// Whether it is of the plan on the desk, and past once another lies there.
    public boolean isOfPlan() {
        return switch (this) {
            case PAGES, SIGNATURES, CHECKING, OVERVIEW -> true;
            default -> false;
        };
    }
}
