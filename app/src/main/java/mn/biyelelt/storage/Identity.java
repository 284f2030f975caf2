package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.journal.JournalFile.Head;
import mn.biyelelt.storage.journal.JournalReader;
import mn.biyelelt.storage.journal.JournalTrail;
import mn.biyelelt.storage.secret.KeySlot;
import mn.biyelelt.storage.snapshot.DamagedSnapshot;
import mn.biyelelt.storage.snapshot.SnapshotFolder;
import mn.biyelelt.storage.snapshot.SnapshotHead;

/// Whose files they are. Found by reading only, and never with H2: a foreign database could run code when it is opened.
///
/// @param id     of the workspace
/// @param marker what the marker says; empty if it is missing, broken or another workspace's, and journals or snapshots had to
///               tell
/// @param traces what the heads of its files say
record Identity(UUID id, Optional<Marker> marker, Traces traces) {

    /// What the heads of snapshots and journals say.
    ///
    /// @param ids       whose they are, the snapshots first, from the newest on
    /// @param slots     the keys that stand in snapshots, from the newest on
    /// @param encrypted whether any of them has encrypted contents
    record Traces(List<UUID> ids, List<KeySlot> slots, boolean encrypted) {}

    /// @throws StorageFailure if they are no workspace or a newer program's
    static Identity of(WorkspaceFiles files) throws IOException {
        if (!hasData(files)) {
            throw new StorageFailure(withoutData(files), files.database());
        }
        if (files.device().kind(files.database()) == Kind.FOLDER) {
            throw new StorageFailure(Reason.NO_FILE, files.database());
        }
        Optional<Marker> marker = Marker.read(files.device(), files.marker());
        if (marker.isPresent() && marker.get().isNewer()) {
            throw new StorageFailure(Reason.NEWER, files.database());
        }
        Traces traces = tracesOf(files);
        List<UUID> ids = traces.ids();
        Optional<Marker> ours = marker.filter(found -> ids.isEmpty() || ids.contains(found.id()));
        UUID id = ours.map(Marker::id).or(() -> ids.stream().findFirst())
                .orElseThrow(() -> new StorageFailure(Reason.NO_WORKSPACE, files.database()));
        return new Identity(id, ours, traces);
    }

    /// Whether the marker must be written anew.
    boolean lacksMarker() {
        return marker.isEmpty();
    }

    /// Whether an older program wrote the workspace.
    boolean isOlder() {
        return marker.isPresent() && marker.get().isOlder();
    }

    private static boolean hasData(WorkspaceFiles files) {
        return files.device().kind(files.data()) == Kind.FOLDER;
    }

    private static Reason withoutData(WorkspaceFiles files) throws IOException {
        return switch (files.device().kind(files.database())) {
            case NOTHING -> Reason.MISSING;
            case FOLDER, OTHER -> Reason.NO_FILE;
            case FILE -> isEmpty(files) ? Reason.EMPTY : Reason.NO_WORKSPACE;
        };
    }

    private static boolean isEmpty(WorkspaceFiles files) throws IOException {
        try (var file = files.device().read(files.database())) {
            return file.size() == 0;
        }
    }

    private static Traces tracesOf(WorkspaceFiles files) {
        var ids = new ArrayList<UUID>();
        var slots = new ArrayList<KeySlot>();
        boolean encrypted = false;
        StorageDevice device = files.device();
        try {
            for (Path snapshot : files.snapshots().files()) {
                Optional<SnapshotHead> head = headOf(device, snapshot);
                head.map(SnapshotHead::workspace).ifPresent(ids::add);
                head.flatMap(SnapshotHead::slot).ifPresent(slots::add);
            }
            for (Path journal : JournalTrail.paths(device, files.data())) {
                Optional<Head> head = JournalReader.head(device, journal);
                head.map(Head::workspace).ifPresent(ids::add);
                encrypted |= head.filter(Head::encrypted).isPresent();
            }
            return new Traces(ids, slots, encrypted || !slots.isEmpty());
        } catch (IOException e) {
            throw OpeningFailures.told(files.database(), e);
        }
    }

    private static Optional<SnapshotHead> headOf(StorageDevice device, Path snapshot) throws IOException {
        try {
            return Optional.of(SnapshotFolder.head(device, snapshot));
        } catch (DamagedSnapshot _) {
            return Optional.empty();
        }
    }
}
