package mn.biyelelt.edit;

/// How much of what was edited is safe on disk.
public sealed interface SaveState {

    /// All of it.
    ///
    /// @param sequence number of the last change that became safe; 0 if nothing was edited yet
    record Saved(long sequence) implements SaveState {}

    /// Some changes are still on their way.
    ///
    /// @param pending how many, at least 1
    record Saving(int pending) implements SaveState {}

    /// A change could not be made safe. The edits are still in the session, but only there.
    record Failed(Throwable reason) implements SaveState {}
}
