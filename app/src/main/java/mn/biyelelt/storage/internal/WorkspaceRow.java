package mn.biyelelt.storage.internal;

import java.util.UUID;
import mn.biyelelt.domain.plan.Office;

/// The values of the workspace's own row, in the order in which its checksum is made.
final class WorkspaceRow {

    private WorkspaceRow() {
    }

    static Object[] values(UUID workspace, Office office, long changeNumber, long contentCheck) {
        return new Object[]{workspace, changeNumber, contentCheck, office.name(), office.kind(), office.aimag(),
            office.soum()};
    }

    /// Before the content was counted.
    static Object[] valuesOfVersion1(UUID workspace, Office office) {
        return new Object[]{workspace, office.name(), office.kind(), office.aimag(), office.soum()};
    }
}
