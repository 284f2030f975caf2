package mn.biyelelt.kill;

import java.util.List;

/// What the program is at when it is killed.
enum Scene {
    /// The process begins: the virtual machine, opening, replaying what the last kill left.
    STARTING,
    /// Edits at full speed, snapshots beside them.
    EDITING,
    /// The input has ended: last snapshot, closing of the files.
    CLOSING,
    /// A plan comes in from a file.
    LOADING,
    /// The very first start makes the workspace.
    MAKING,
    /// The state goes to a stick, and is read back.
    BACKING_UP,
    /// A workspace of the first version is brought up to date.
    MIGRATING,
    /// The workspace gets a password, or loses it.
    PROTECTING;

    /// All of them, those more often in which most of the work is done.
    static final List<Scene> USUAL = List.of(STARTING, STARTING, EDITING, EDITING, EDITING, CLOSING, CLOSING, LOADING,
            MAKING, BACKING_UP, MIGRATING);

    /// A workspace that has a password now and then.
    static final List<Scene> WITH_PASSWORD = List.of(PROTECTING, PROTECTING, EDITING, CLOSING, BACKING_UP);
}
