package mn.biyelelt.storage.trial;

/// One thing that happened to a [MemoryDisk], in the order of its log. Files and folders are told by number, so that renaming
/// does not confuse them.
sealed interface DiskEvent {

    /// What a folder holds changes: at most one name goes, at most one comes.
    ///
    /// @param from folder of the name that goes; 0 if none does
    /// @param to   folder of the name that comes; 0 if none does
    /// @param node what is named
    record Names(int from, String gone, int to, String come, int node) implements DiskEvent {

        boolean touches(int folder) {
            return from == folder || to == folder;
        }
    }

    record Write(int file, long position, byte[] bytes) implements DiskEvent {}

    record Truncate(int file, long size) implements DiskEvent {}

    record Sync(int file) implements DiskEvent {}

    record SyncFolder(int folder) implements DiskEvent {}

    /// A new folder; it has no name yet.
    record NewFolder(int folder) implements DiskEvent {}

    /// Something that the test noted, such as an acknowledgement.
    record Note(int value) implements DiskEvent {}
}
