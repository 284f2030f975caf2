package mn.biyelelt.ui.keep;

/// Why a workspace leaves the window.
public enum Leaving {
    CLOSING("keep.unsaved.text", "keep.unsaved.backup", "keep.unsaved.leave"),
    FOR_ANOTHER("keep.unsaved.textOther", "keep.unsaved.backupOther", "keep.unsaved.leaveOther");

    private final String text;
    private final String backup;
    private final String leave;

    /// @param text   key of the words that say what would be lost
    /// @param backup key of the button that writes a backup first
    /// @param leave  key of the button that loses the edits
    Leaving(String text, String backup, String leave) {
        this.text = text;
        this.backup = backup;
        this.leave = leave;
    }

    String text() {
        return text;
    }

    String backup() {
        return backup;
    }

    String leave() {
        return leave;
    }
}
