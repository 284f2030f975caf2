package mn.biyelelt.progress;

/// How far a row is filled in: for a reporting period its results, otherwise the plan itself.
public enum RowStatus {
    /// Nothing stands there yet.
    EMPTY,
    /// Something does, something is missing.
    IN_WORK,
    /// All that the form asks for is there.
    COMPLETE,
    /// Nothing is asked for in this period.
    NOT_DUE
}
