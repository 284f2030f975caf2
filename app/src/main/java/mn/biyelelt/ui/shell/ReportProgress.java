package mn.biyelelt.ui.shell;

import java.util.Collection;
import mn.biyelelt.progress.RowStatus;

/// How far a report is written.
///
/// @param due rows that are asked for in its period
record ReportProgress(int complete, int inWork, int due) {

    static ReportProgress of(Collection<RowStatus> statuses) {
        int complete = count(statuses, RowStatus.COMPLETE);
        int inWork = count(statuses, RowStatus.IN_WORK);
        return new ReportProgress(complete, inWork, statuses.size() - count(statuses, RowStatus.NOT_DUE));
    }

    private static int count(Collection<RowStatus> statuses, RowStatus status) {
        return (int) statuses.stream().filter(status::equals).count();
    }
}
