package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.change.WorkspaceChange.PutForm;
import mn.biyelelt.domain.change.WorkspaceChange.RemovePlan;
import mn.biyelelt.domain.change.WorkspaceChange.SetOffice;
import mn.biyelelt.domain.change.WorkspaceChange.SetPeople;
import mn.biyelelt.domain.change.WorkspaceChange.SetUnits;
import mn.biyelelt.domain.change.WorkspaceChange.Together;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.LocalDisk;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.storage.snapshot.DamagedSnapshot;
import mn.biyelelt.storage.snapshot.NewerSnapshot;
import mn.biyelelt.storage.snapshot.Snapshot;
import mn.biyelelt.task.SerialWriter;

/// The kept states of an open workspace: lists them, writes a copy to another disk, brings one back. For any thread; nothing
/// here keeps edits waiting, except that restoring is an edit itself.
public final class Backups {

    /// What a backup's name ends in.
    public static final String SUFFIX = ".biyelelt-backup";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final WorkspaceState state;
    private final Writing writing;
    private final SerialWriter background;

    /// Runs work on the writer's thread.
    interface Writing {

        <T> CompletableFuture<T> submit(Callable<T> work);
    }

    Backups(WorkspaceState state, Writing writing, SerialWriter background) {
        this.state = state;
        this.writing = writing;
        this.background = background;
    }

    /// The snapshots that can be restored, the newest first.
    public CompletionStage<List<KeptState>> list() {
        return background.submit(() -> {
            var kept = new ArrayList<KeptState>();
            for (Path file : files().snapshots().files()) {
                sound(file).ifPresent(snapshot -> kept.add(KeptState.of(file, snapshot, state.holdings())));
            }
            return kept;
        });
    }

    /// Writes the present state to another place, such as a stick, reads it back and compares.
    ///
    /// @param target a folder, or the file to write, which may not exist yet
    /// @return completes with the file; exceptionally with [StorageFailure] if it could not be written
    public CompletionStage<Path> writeTo(Path target) {
        return writeTo(target, List.of());
    }

    /// As [#writeTo(Path)], with changes on top that were refused: where the workspace's own disk is gone, another one can keep them.
    ///
    /// @param unsaved the refused changes, the oldest first
    public CompletionStage<Path> writeTo(Path target, List<WorkspaceChange> unsaved) {
        return writing.submit(state::snapshot).thenCompose(snapshot -> background.submit(() -> {
            Snapshot whole = with(unsaved, snapshot);
            Path file = OpeningFailures.told(files(), () -> written(whole, target.toAbsolutePath()));
            note(file);
            return file;
        }));
    }

    private static Snapshot with(List<WorkspaceChange> unsaved, Snapshot snapshot) {
        Holdings holdings = snapshot.holdings();
        for (WorkspaceChange change : unsaved) {
            holdings = change.apply(holdings);
        }
        return new Snapshot(snapshot.workspace(), snapshot.number() + unsaved.size(), snapshot.date(), holdings);
    }

    /// When the last backup was written, by the disk's clock; empty if there was none.
    public Optional<Instant> lastWritten() {
        return modified(files().backupNote());
    }

    /// Since when the workspace has been without a backup: the last one, or its making; empty if the disk does not tell.
    public Optional<Instant> withoutBackupSince() {
        return lastWritten().or(() -> modified(files().marker()));
    }

    private Optional<Instant> modified(Path file) {
        try {
            return files().device().kind(file) == Kind.FILE
                    ? Optional.of(files().device().modified(file))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Reads a snapshot of this workspace.
    ///
    /// @param number as [KeptState#number()] has it
    /// @throws StorageFailure if there is none, or a damaged one
    public Snapshot kept(long number) {
        return here(files().snapshots().file(number)).read(files().protection());
    }

    /// Reads a backup from another place. Data only: nothing in it is ever run.
    ///
    /// @throws StorageFailure if it is none, a damaged one or a newer program's, or has a password
    public static Snapshot read(Path file) {
        return read(file, Optional.empty());
    }

    /// As [#read(Path)], with the password that the workspace had when it was backed up.
    public static Snapshot read(Path file, Optional<Password> password) {
        return BackupFile.local(file).read(password);
    }

    /// As [#read(Path, Optional)]; a backup of this workspace under its present key needs no password.
    public Snapshot readHere(Path file, Optional<Password> password) {
        try {
            return here(file).read(files().protection());
        } catch (StorageFailure e) {
            if (e.reason() != Reason.NO_BACKUP) {
                throw e;
            }
            return here(file).read(password);
        }
    }

    /// Whether a backup is encrypted.
    ///
    /// @throws StorageFailure if it is none, a damaged one or a newer program's
    public static boolean hasPassword(Path file) {
        return BackupFile.local(file).hasPassword();
    }

    /// A backup from another place, compared with today.
    ///
    /// @return completes exceptionally with [StorageFailure] if it is none, a damaged one or a newer program's, or has another
    ///         key than this workspace
    public CompletionStage<KeptState> look(Path file) {
        return look(file, Optional.empty()).thenApply(LookedAt::state);
    }

    /// As [#look(Path)], with the password that the workspace had when it was backed up.
    public CompletionStage<LookedAt> look(Path file, Optional<Password> password) {
        return background.submit(() -> {
            Path whole = file.toAbsolutePath();
            Snapshot snapshot = readHere(whole, password);
            return new LookedAt(KeptState.of(whole, snapshot, state.holdings()), snapshot);
        });
    }

    /// A backup from another place as it was read, so that it can be restored without its password being kept.
    public record LookedAt(KeptState state, Snapshot snapshot) {}

    /// What a backup holds, compared with nothing.
    public static KeptState describe(Path file, Optional<Password> password) {
        Snapshot snapshot = read(file, password);
        return KeptState.of(file, snapshot, snapshot.holdings());
    }

    /// Makes a workspace of its own from a backup, for a machine that has nothing but the stick.
    ///
    /// @param password that the workspace is to have, if any
    /// @throws StorageFailure if it cannot be made
    public static void makeWorkspace(Path file, Snapshot backup, Optional<Password> password) {
        Workspace.create(new LocalDisk(), StorageRules.USUAL, file, backup.holdings(), password).close();
    }

    /// Brings a kept state back, as one change like any other. The present state is kept before, as a snapshot and in `aside/`.
    /// Form files that were added since stay.
    ///
    /// @return completes with the change's number when it is safe; exceptionally with [StorageFailure]
    public CompletionStage<Long> restore(Snapshot wanted) {
        var saved = new CompletableFuture<Long>();
        return writing.submit(() -> OpeningFailures.told(files(), () -> {
            Snapshot present = state.snapshot();
            files().snapshots().add(present);
            new Aside(files(), present.date()).keep(present);
            state.append(leading(present.holdings(), wanted.holdings()), saved);
            return true;
        })).thenCompose(_ -> saved);
    }

    /// Brings back a state that was listed or looked at, which is read again for it; as [#restore(Snapshot)].
    public CompletionStage<Long> restore(KeptState kept) {
        return background.submit(() -> readHere(kept.file(), Optional.empty())).thenCompose(this::restore);
    }

    private static WorkspaceChange leading(Holdings from, Holdings to) {
        var steps = new ArrayList<WorkspaceChange>();
        from.plans().forEach(plan -> steps.add(new RemovePlan(plan.id())));
        steps.add(new SetOffice(to.office()));
        steps.add(new SetPeople(to.people()));
        steps.add(new SetUnits(to.units()));
        to.forms().forEach((id, source) -> steps.add(new PutForm(id, source)));
        to.plans().forEach(plan -> steps.add(new AddPlan(plan)));
        return new Together(steps);
    }

    private Optional<Snapshot> sound(Path file) throws IOException {
        try {
            return Optional.of(files().snapshots().read(file));
        } catch (DamagedSnapshot | NewerSnapshot _) {
            return Optional.empty();
        }
    }

    private Path written(Snapshot snapshot, Path target) throws IOException {
        Path file = files().device().kind(target) == Kind.FOLDER ? target.resolve(name(snapshot)) : target;
        here(file).write(snapshot, files().protection());
        return file;
    }

    private BackupFile here(Path file) {
        return new BackupFile(files().device(), file.toAbsolutePath());
    }

    private String name(Snapshot snapshot) {
        return files().stem() + "-" + DAY.format(snapshot.date()) + "-" + snapshot.number() + SUFFIX;
    }

    /// The note's date is what counts; where the backup went is for a curious reader.
    private void note(Path file) {
        StorageDevice device = files().device();
        try {
            if (device.kind(files().backupNote()) == Kind.FILE) {
                device.delete(files().backupNote());
            }
            try (DeviceFile note = device.create(files().backupNote())) {
                note.write(StandardCharsets.UTF_8.encode(file + "\n"), 0);
            }
        } catch (IOException _) {
            // the reminder will come once too often
        }
    }

    private WorkspaceFiles files() {
        return state.files();
    }
}
