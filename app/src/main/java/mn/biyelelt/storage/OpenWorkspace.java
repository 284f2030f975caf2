package mn.biyelelt.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.storage.OpeningReport.Fault;
import mn.biyelelt.storage.OpeningReport.Finding;
import mn.biyelelt.storage.OpeningReport.Part;
import mn.biyelelt.storage.Reconstruction.State;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.storage.secret.Protection;
import mn.biyelelt.storage.snapshot.Snapshot;
import mn.biyelelt.task.SerialWriter;
import org.jspecify.annotations.Nullable;

/// A workspace that is open for writing.
///
/// Order of each change: it must fit the holdings, then it is appended to the journal and forced to disk, then it is
/// acknowledged, then the database follows in one transaction that notes the change's number.
///
/// After trouble with the disk every change is refused, until [#retry()] has opened the files anew and found in them all that
/// was acknowledged.
final class OpenWorkspace implements WorkspaceState {

    private final StorageRules rules;
    private final SerialWriter background;
    private final UUID id;
    private final OpeningReport report;
    private volatile HeldFiles held;
    private SnapshotKeeper keeper;
    private volatile Holdings holdings;
    private volatile long last;
    private volatile @Nullable StorageFailure trouble;
    /// Whether what was refused last may stand behind the journal's end.
    private boolean refusedLast;

    private OpenWorkspace(StorageRules rules, Opening.Opened opened, OpeningReport report, SerialWriter background) {
        this.rules = rules;
        this.background = background;
        this.id = opened.identity().id();
        this.report = report;
        this.held = new HeldFiles(opened);
        this.keeper = new SnapshotKeeper(background, opened.files(), opened.snapshot());
        this.holdings = opened.state().holdings();
        this.last = opened.state().number();
    }

    /// @param password   of the workspace; not looked at if it has none
    /// @param background makes the snapshots
    static OpenWorkspace open(WorkspaceFiles files, StorageRules rules, Optional<Password> password,
            SerialWriter background) throws IOException, SQLException {
        Opening.Opened found = Opening.open(files, rules, password);
        OpeningReport report = found.report();
        if (Rewriting.isNeeded(found.files(), found.identity().id())) {
            boolean finished = PasswordChange.finish(found);
            found = Opening.open(found.files(), rules, Optional.empty());
            report = finished ? report
                    : report.with(new Finding(Part.UNENCRYPTED, Fault.MISSING, files.data(),
                            Optional.empty()));
        }
        var opened = new OpenWorkspace(rules, found, report, background);
        opened.snapshotIfDue();
        return opened;
    }

    @Override
    public WorkspaceFiles files() {
        return held.files();
    }

    @Override
    public Holdings holdings() {
        return holdings;
    }

    @Override
    public OpeningReport report() {
        return report;
    }

    @Override
    public Optional<StorageFailure> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long number() {
        return last;
    }

    @Override
    public void append(WorkspaceChange change, CompletableFuture<Long> acknowledged) {
        if (trouble != null) {
            acknowledged.completeExceptionally(trouble);
            return;
        }
        Holdings before = holdings;
        Holdings after = change.apply(before);
        long number = last + 1;
        try {
            held.append(number, change);
        } catch (IOException e) {
            acknowledged.completeExceptionally(refused(e));
            return;
        }
        last = number;
        holdings = after;
        acknowledged.complete(number);
        follow(before, after);
        snapshotIfDue();
    }

    /// The retry begins with what is known for certain: all that was acknowledged is in memory. If the disk lacks any of it, it
    /// is written down first.
    @Override
    public void retry() {
        if (trouble == null) {
            return;
        }
        OpeningFailures.told(files(), () -> {
            requireRoom();
            held.letGo();
            if (refusedLast) {
                // even if its record reached the disk, it must not come back
                held.cutJournal();
            }
            reopen(files().protection());
            return true;
        });
        trouble = null;
    }

    /// Whatever becomes of it, the workspace is opened again as its files are then.
    @Override
    public void change(PasswordChange password) {
        if (trouble != null) {
            throw trouble;
        }
        keeper.finish();
        WorkspaceFiles files = files();
        OpeningFailures.told(files, () -> {
            Protection before = files.protection();
            Protection after = password.wanted(files, rules.rounds());
            Snapshot present = snapshot();
            files.snapshots().add(present);
            held.closeContents();
            try {
                PasswordChange.carryOut(files, id, after, State.of(present), new Aside(files, held.since()));
            } finally {
                held.closeLock();
                reopenAfter(before, after);
            }
            return true;
        });
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot(id, last, held.lastWritten(), holdings);
    }

    @Override
    public void close() {
        boolean kept = keeper.finish();
        if (trouble == null && (!kept || keeper.newest() != last)) {
            lastSnapshot();
        }
        if (trouble == null) {
            held.leave(last);
        } else {
            held.letGo();
        }
    }

    /// The change is safe already; a database that does not take it is opened anew and brought up to date.
    private void follow(Holdings before, Holdings after) {
        try {
            held.follow(before, after, last);
        } catch (SQLException | RuntimeException e) {
            trouble = new StorageFailure(Reason.DATABASE, files().database(), e);
            try {
                retry();
            } catch (StorageFailure lasting) {
                trouble = lasting;
                giveUpReserve(lasting);
            }
        }
    }

    private StorageFailure refused(IOException problem) {
        StorageFailure failure = OpeningFailures.ofWriting(files(), problem);
        trouble = failure;
        refusedLast = true;
        giveUpReserve(failure);
        return failure;
    }

    private void giveUpReserve(StorageFailure failure) {
        if (failure.reason() == Reason.FULL) {
            reserve().giveUp();
        }
    }

    /// A full disk is not written again before the reserve fits on it.
    private void requireRoom() {
        if (trouble != null && trouble.reason() == Reason.FULL && !reserve().keep()) {
            throw trouble;
        }
    }

    private Reserve reserve() {
        return new Reserve(files().device(), files().reserve(), rules.reserve());
    }

    private void reopenAfter(Protection before, Protection after) throws IOException, SQLException {
        try {
            reopen(Rewriting.inEffect(files(), id, before, after));
        } catch (IOException | SQLException | RuntimeException e) {
            trouble = new StorageFailure(Reason.DATABASE, files().database(), e);
            throw e;
        }
    }

    private void reopen(Protection protection) throws IOException, SQLException {
        held.protect(protection);
        WorkspaceFiles files = files();
        Opening.Opened opened = Opening.open(files, rules, Optional.empty());
        if (opened.state().number() < last || !opened.state().holdings().equals(holdings)) {
            opened.parts().close();
            opened.lock().close();
            files.snapshots().add(new Snapshot(id, last, opened.lock().since(), holdings));
            opened = Opening.open(files, rules, Optional.empty());
        }
        held = new HeldFiles(opened);
        last = opened.state().number();
        holdings = opened.state().holdings();
        keeper = new SnapshotKeeper(background, files, keeper.newest());
        refusedLast = false;
    }

    private void snapshotIfDue() {
        if (trouble == null && last - keeper.newest() >= rules.snapshotAfter() && keeper.isIdle()) {
            try {
                if (held.journalSize() >= rules.journalSize()) {
                    held.beginNextJournal(last + 1);
                }
                keeper.start(snapshot());
            } catch (IOException e) {
                refused(e);
            }
        }
    }

    /// Without it the journals are longer to read at the next start, and nothing else.
    private void lastSnapshot() {
        try {
            keeper.make(snapshot());
        } catch (IOException | StorageFailure _) {
            // see above
        }
    }
}
