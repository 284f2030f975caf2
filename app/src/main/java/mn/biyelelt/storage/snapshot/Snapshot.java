package mn.biyelelt.storage.snapshot;

import java.time.Instant;
import java.util.UUID;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.storage.secret.Protection;

/// One state of a workspace.
///
/// @param workspace identity of the workspace
/// @param number    number of the last change that is in it
/// @param date      when it was made, by the disk's clock; for people to read
/// @param holdings  all that the workspace held
public record Snapshot(UUID workspace, long number, Instant date, Holdings holdings) {

    /// What can be known of it without its contents, when they are written so.
    SnapshotHead head(Protection protection) {
        return new SnapshotHead(workspace, number, date, protection.slot());
    }
}
