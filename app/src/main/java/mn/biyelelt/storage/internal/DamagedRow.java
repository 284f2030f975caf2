package mn.biyelelt.storage.internal;

/// The database gave back values that were never stored.
public final class DamagedRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param table in which the row stands
    DamagedRow(String table) {
        super("damaged row in " + table);
    }
}
