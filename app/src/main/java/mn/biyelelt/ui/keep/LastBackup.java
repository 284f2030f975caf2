package mn.biyelelt.ui.keep;

/// How old the newest backup is.
///
/// @param ever whether one was written at all
/// @param days whole days since the last one or, if there is none, since the workspace was made
public record LastBackup(boolean ever, long days) {

    private static final int USUAL = 14;

    /// Whether it is time for another.
    public boolean isDue() {
        return days > USUAL;
    }
}
