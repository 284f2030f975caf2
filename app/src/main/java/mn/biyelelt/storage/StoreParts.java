package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.Path;
import mn.biyelelt.storage.journal.Journal;

/// What changes are written into.
///
/// @param journalFile where the journal stands
record StoreParts(DatabaseFile database, Journal journal, Path journalFile) implements AutoCloseable {

    /// The same with the journal that goes on in the next file.
    StoreParts with(Journal next, Path file) {
        return new StoreParts(database, next, file);
    }

    @Override
    public void close() {
        database.close();
        closeJournal();
    }

    /// Everything in it is on disk already.
    void closeJournal() {
        try {
            journal.close();
        } catch (IOException _) {
            // see above
        }
    }
}
