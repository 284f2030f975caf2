package mn.biyelelt.ui.status;

import mn.biyelelt.progress.RowStatus;
import mn.biyelelt.ui.text.Words;

/// What the statuses are called on the screen.
public final class StatusWords {

    private StatusWords() {
    }

    /// @param report whether results are looked at, not the plan itself
    public static String of(RowStatus status, boolean report, Words words) {
        return switch (status) {
            case EMPTY -> words.get("ui.rowStatus.empty");
            case IN_WORK -> words.get("ui.rowStatus.inWork");
            case COMPLETE -> report ? words.get("ui.rowStatus.reported") : words.get("ui.rowStatus.complete");
            case NOT_DUE -> words.get("ui.rowStatus.notDue");
        };
    }
}
