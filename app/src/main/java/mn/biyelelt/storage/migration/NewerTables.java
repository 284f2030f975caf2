package mn.biyelelt.storage.migration;

/// A database whose tables were made by a newer program.
public final class NewerTables extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NewerTables(int version) {
        super("tables of version " + version);
    }
}
