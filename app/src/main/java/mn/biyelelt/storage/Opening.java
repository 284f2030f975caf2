package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.storage.OpeningReport.Fault;
import mn.biyelelt.storage.OpeningReport.Finding;
import mn.biyelelt.storage.OpeningReport.Part;
import mn.biyelelt.storage.Reconstruction.Source;
import mn.biyelelt.storage.Reconstruction.State;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.journal.Journal;
import mn.biyelelt.storage.journal.JournalFile;
import mn.biyelelt.storage.journal.JournalFile.Head;
import mn.biyelelt.storage.journal.JournalTrail;
import mn.biyelelt.storage.secret.KeySlot;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.storage.snapshot.Snapshot;
import mn.biyelelt.storage.snapshot.SnapshotFolder;

/// Opens a workspace for writing: checks every file, puts the newest state together and puts right what is not as it was left.
///
/// The order makes every step safe by itself: the state is first kept as a snapshot; only then are bad files set aside and new
/// ones put in their place. Whatever interrupts it, the next opening finds at least as much.
final class Opening {

    private final WorkspaceFiles files;
    private final StorageDevice device;
    private final Identity identity;
    private final WorkspaceLock lock;
    private final Aside aside;
    private final List<Finding> findings = new ArrayList<>();

    private Opening(WorkspaceFiles files, Identity identity, WorkspaceLock lock) {
        this.files = files;
        this.device = files.device();
        this.identity = identity;
        this.lock = lock;
        this.aside = new Aside(files, lock.since());
    }

    /// A workspace that can be written.
    ///
    /// @param snapshot number of the newest snapshot; less than that of the state by `rules.snapshotAfter()` if one is due
    /// @param files    with their contents under the workspace's key, if it has one
    record Opened(WorkspaceFiles files, Identity identity, WorkspaceLock lock, StoreParts parts, State state,
            long snapshot, OpeningReport report) {}

    /// @param password of the workspace; not looked at if it has none, or if `files` are under its key already
    /// @throws StorageFailure if the files are no workspace, a newer program's, in use or beyond help, or if the password is
    ///                        missing or wrong
    static Opened open(WorkspaceFiles files, StorageRules rules, Optional<Password> password)
            throws IOException, SQLException {
        Identity identity = Identity.of(files);
        WorkspaceFiles unlocked = unlocked(files, identity, password);
        WorkspaceLock lock = WorkspaceLock.take(unlocked);
        try {
            return new Opening(unlocked, identity, lock).open(rules);
        } catch (IOException | SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// A password is missing only where it would open something.
    private static WorkspaceFiles unlocked(WorkspaceFiles files, Identity identity, Optional<Password> password)
            throws IOException {
        try {
            return Unlocking.unlocked(files, identity, password);
        } catch (StorageFailure e) {
            if (e.reason() == Reason.PASSWORD_NEEDED && WorkspaceLock.isHeld(files)) {
                throw new StorageFailure(Reason.LOCKED, files.database(), e);
            }
            throw e;
        }
    }

    private Opened open(StorageRules rules) throws IOException, SQLException {
        JournalTrail trail = JournalTrail.read(device, files.data(), identity.id());
        DatabaseFile database = DatabaseFile.open(files, identity.id(), lock.closedAt().isPresent());
        try {
            Reconstruction found = Reconstruction.of(files, identity.id(), trail, database.stored(), lock.closedAt());
            State best = found.best().orElseThrow(() -> new StorageFailure(Reason.DAMAGED, files.database()));
            var state = new State(best.source(), best.holdings(), Math.max(best.number(), found.known()), best.date());
            boolean sound = database.stored().isPresent() && trail.bad().isEmpty() && follows(trail, state);
            setAside(found.badSnapshots(), Part.SNAPSHOT);
            boolean kept = !sound && keep(state);
            StoreParts parts = repaired(database, trail, state);
            return new Opened(files, identity, lock, parts, state, snapshotNumber(found, kept, state, rules),
                    report(found, best, rules));
        } catch (IOException | SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /// Whether the last journal goes on with the next change.
    private static boolean follows(JournalTrail trail, State state) {
        return trail.current().filter(file -> file.next() == state.number() + 1).isPresent();
    }

    private boolean keep(State state) throws IOException {
        files.snapshots().add(new Snapshot(identity.id(), state.number(), lock.since(), state.holdings()));
        return true;
    }

    private StoreParts repaired(DatabaseFile database, JournalTrail trail, State state)
            throws IOException, SQLException {
        boolean follows = follows(trail, state);
        for (JournalFile bad : trail.bad()) {
            findings.add(new Finding(Part.JOURNAL, Fault.DAMAGED, bad.path(), Optional.of(aside.move(bad.path()))));
        }
        if (!follows && trail.bad().isEmpty()) {
            findings.add(new Finding(Part.JOURNAL, Fault.MISSING, files.data(), Optional.empty()));
        }
        if (database.fault().isPresent()) {
            Fault fault = database.fault().get();
            findings.add(new Finding(Part.DATABASE, fault, files.database(), database.rebuild(state, aside)));
        } else {
            database.bringTo(state);
        }
        Path journal = follows ? torn(trail.current().orElseThrow()) : newJournal(state.number() + 1);
        long end = follows ? trail.current().orElseThrow().end() : Journal.EMPTY;
        mark();
        keepKey();
        return new StoreParts(database, Journal.open(device, journal, files.protection(), end), journal);
    }

    /// The rest of a record that was not finished is kept before it is cut off; nobody was told that it is saved.
    private Path torn(JournalFile journal) throws IOException {
        if (journal.state() == JournalFile.State.TORN) {
            aside.keepEnd(journal.path(), journal.end());
        }
        return journal.path();
    }

    private Path newJournal(long first) throws IOException {
        List<Path> journals = JournalTrail.paths(device, files.data());
        Path journal = journals.isEmpty()
                ? files.firstJournal()
                : files.data().resolve(Journal.nameAfter(journals.getLast()));
        Journal.create(device, journal, new Head(identity.id(), first), files.protection());
        return journal;
    }

    private void mark() throws IOException {
        if (identity.lacksMarker()) {
            boolean there = device.kind(files.marker()) == Kind.FILE;
            Optional<Path> kept = there ? Optional.of(aside.move(files.marker())) : Optional.empty();
            findings.add(new Finding(Part.MARKER, there ? Fault.DAMAGED : Fault.MISSING, files.marker(), kept));
        }
        if (identity.lacksMarker() || identity.isOlder()) {
            Marker.of(identity.id()).write(device, files.marker());
        }
    }

    /// Two sound files of the key, or none where there is no password.
    private void keepKey() throws IOException {
        Optional<KeySlot> slot = files.protection().slot();
        if (slot.isPresent() && KeyFiles.say(files, identity.id(), slot.get())) {
            return;
        }
        for (Path bad : KeyFiles.read(files, identity.id()).bad()) {
            findings.add(new Finding(Part.KEY, Fault.DAMAGED, bad, Optional.of(aside.move(bad))));
        }
        if (slot.isPresent()) {
            for (Path file : KeyFiles.paths(files)) {
                if (device.kind(file) == Kind.NOTHING
                        && findings.stream().noneMatch(told -> told.file().equals(file))) {
                    findings.add(new Finding(Part.KEY, Fault.MISSING, file, Optional.empty()));
                }
            }
            KeyFiles.write(files, identity.id(), slot.get());
        }
    }

    private void setAside(List<Path> bad, Part part) throws IOException {
        for (Path file : bad) {
            findings.add(new Finding(part, Fault.DAMAGED, file, Optional.of(aside.move(file))));
        }
    }

    private long snapshotNumber(Reconstruction found, boolean kept, State state, StorageRules rules)
            throws IOException {
        if (kept) {
            return state.number();
        }
        return found.hasSnapshot()
                ? SnapshotFolder.number(files.snapshots().files().getFirst())
                : state.number() - rules.snapshotAfter();
    }

    private OpeningReport report(Reconstruction found, State best, StorageRules rules) {
        if (best.source() == Source.BEGINNING) {
            findings.add(new Finding(Part.OFFICE, Fault.MISSING, files.database(), Optional.empty()));
        }
        if (!new Reserve(device, files.reserve(), rules.reserve()).keep()) {
            findings.add(new Finding(Part.RESERVE, Fault.MISSING, files.reserve(), Optional.empty()));
        }
        return new OpeningReport(findings, found.missing(best), Optional.empty());
    }
}
