package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import mn.biyelelt.domain.change.ChangeRejected;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.storage.OpeningReport.MissingEdits;
import mn.biyelelt.storage.internal.StoredHoldings;
import mn.biyelelt.storage.journal.Journal;
import mn.biyelelt.storage.journal.JournalFile.Record;
import mn.biyelelt.storage.journal.JournalTrail;
import mn.biyelelt.storage.snapshot.DamagedSnapshot;
import mn.biyelelt.storage.snapshot.Snapshot;
import mn.biyelelt.storage.snapshot.SnapshotFolder;
import mn.biyelelt.wire.ChangeJson;
import mn.biyelelt.wire.JsonRejected;
import org.jspecify.annotations.Nullable;

/// Puts the newest state together that the files of a workspace give: from the database or else from a snapshot, each rolled
/// forward through the journals as far as they reach. Reads only.
final class Reconstruction {

    /// Where a state was started from.
    enum Source {
        DATABASE,
        SNAPSHOT,
        /// The journals alone, from the first change on.
        BEGINNING
    }

    /// A state and how far it reaches.
    ///
    /// @param date when the state it was started from was written
    record State(Source source, Holdings holdings, long number, Instant date) {

        static State of(Snapshot snapshot) {
            return new State(Source.SNAPSHOT, snapshot.holdings(), snapshot.number(), snapshot.date());
        }
    }

    private static final Office NO_OFFICE = new Office("", "", "", "");

    private final WorkspaceFiles files;
    private final UUID workspace;
    private final JournalTrail trail;
    private final List<Path> badSnapshots = new ArrayList<>();
    private final boolean endUnknown;
    private long known;
    private @Nullable State best;
    private boolean anySnapshot;

    private Reconstruction(WorkspaceFiles files, UUID workspace, JournalTrail trail, OptionalLong closedAt) {
        this.files = files;
        this.workspace = workspace;
        this.trail = trail;
        this.known = Math.max(trail.highest(), closedAt.orElse(0));
        this.endUnknown = closedAt.isEmpty();
    }

    /// @param stored   what the database gives; empty if it is bad
    /// @param closedAt the number of the last change, if the workspace was closed in order
    /// @throws IOException if a file cannot be read or was written by a newer program
    static Reconstruction of(WorkspaceFiles files, UUID workspace, JournalTrail trail, Optional<StoredHoldings> stored,
            OptionalLong closedAt) throws IOException {
        var reconstruction = new Reconstruction(files, workspace, trail, closedAt);
        stored.ifPresent(reconstruction::fromDatabase);
        reconstruction.fromSnapshots();
        reconstruction.fromTheBeginning();
        return reconstruction;
    }

    /// The best state; empty if there is nothing to start from.
    Optional<State> best() {
        return Optional.ofNullable(best);
    }

    /// The number of the last change there ever was, as far as anything tells.
    long known() {
        return known;
    }

    List<Path> badSnapshots() {
        return badSnapshots;
    }

    boolean hasSnapshot() {
        return anySnapshot;
    }

    /// What lies between the best state and the last change there ever was.
    Optional<MissingEdits> missing(State state) {
        if (state.number() < known) {
            OptionalLong last = journalLacksItsEnd() ? OptionalLong.empty() : OptionalLong.of(known);
            return Optional.of(new MissingEdits(state.number() + 1, last, state.date()));
        }
        return journalLacksItsEnd()
                ? Optional.of(new MissingEdits(known + 1, OptionalLong.empty(), state.date()))
                : Optional.empty();
    }

    /// Whether there may have been changes of which nothing is left.
    private boolean journalLacksItsEnd() {
        return endUnknown && (trail.lacksItsEnd() || trail.highest() < known && !trail.startsBehind(known));
    }

    private void fromDatabase(StoredHoldings stored) {
        known = Math.max(known, stored.changeNumber());
        consider(Source.DATABASE, stored.holdings(), stored.changeNumber(), dateOf(files.database()));
    }

    /// Every snapshot is verified; contents are looked at only while something better is wanted.
    private void fromSnapshots() throws IOException {
        List<Path> snapshots = files.snapshots().files();
        if (!snapshots.isEmpty()) {
            known = Math.max(known, SnapshotFolder.number(snapshots.getFirst()));
        }
        for (Path file : snapshots) {
            try {
                fromSnapshot(file);
            } catch (DamagedSnapshot _) {
                badSnapshots.add(file);
            }
        }
    }

    private void fromSnapshot(Path file) throws IOException {
        if (best != null && best.number() >= known) {
            requireOurs(file, SnapshotFolder.verify(files.device(), file).workspace());
        } else {
            Snapshot snapshot = files.snapshots().read(file);
            requireOurs(file, snapshot.workspace());
            consider(Source.SNAPSHOT, snapshot.holdings(), snapshot.number(), snapshot.date());
        }
        anySnapshot = true;
    }

    private void requireOurs(Path file, UUID id) throws DamagedSnapshot {
        if (!id.equals(workspace)) {
            throw new DamagedSnapshot("of another workspace: " + file, null);
        }
    }

    private void fromTheBeginning() {
        if (best == null && trail.record(1).isPresent()) {
            consider(Source.BEGINNING, Holdings.startingWith(NO_OFFICE), 0, Instant.EPOCH);
        }
    }

    /// Rolls a state forward and keeps it if it reaches further than what there was.
    private void consider(Source source, Holdings start, long number, Instant date) {
        Holdings holdings = start;
        long reached = number;
        Optional<Record> next = trail.record(reached + 1);
        while (next.isPresent()) {
            try {
                holdings = ChangeJson.read(Journal.content(next.get(), files.protection())).apply(holdings);
            } catch (JsonRejected | ChangeRejected | IOException _) {
                break;
            }
            reached++;
            next = trail.record(reached + 1);
        }
        if (best == null || reached > best.number()) {
            best = new State(source, holdings, reached, date);
        }
    }

    private Instant dateOf(Path file) {
        try {
            return files.device().modified(file);
        } catch (IOException _) {
            return Instant.EPOCH;
        }
    }
}
