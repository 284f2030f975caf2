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
import mn.biyelelt.storage.journal.JournalFile;
import mn.biyelelt.storage.journal.JournalReader;
import mn.biyelelt.storage.journal.JournalTrail;
import mn.biyelelt.storage.snapshot.DamagedSnapshot;
import mn.biyelelt.storage.snapshot.SnapshotFolder;

/// Whose files they are. Found by reading only, and never with H2: a foreign database could run code when it is opened.
///
/// @param id     of the workspace
/// @param marker what the marker says; empty if it is missing, broken or another workspace's, and journals or snapshots had to
///               tell
record Identity(UUID id, Optional<Marker> marker) {

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
        List<UUID> traces = tracesOf(files);
        Optional<Marker> ours = marker.filter(found -> traces.isEmpty() || traces.contains(found.id()));
        UUID id = ours.map(Marker::id).or(() -> traces.stream().findFirst())
                .orElseThrow(() -> new StorageFailure(Reason.NO_WORKSPACE, files.database()));
        return new Identity(id, ours);
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

    /// What the heads of snapshots and journals say.
    private static List<UUID> tracesOf(WorkspaceFiles files) {
        var ids = new ArrayList<UUID>();
        StorageDevice device = files.device();
        try {
            for (Path snapshot : files.snapshots().files()) {
                idOfSnapshot(device, snapshot).ifPresent(ids::add);
            }
            for (Path journal : JournalTrail.paths(device, files.data())) {
                JournalReader.head(device, journal).map(JournalFile.Head::workspace).ifPresent(ids::add);
            }
            return ids;
        } catch (IOException e) {
            throw OpeningFailures.told(files.database(), e);
        }
    }

    private static Optional<UUID> idOfSnapshot(StorageDevice device, Path snapshot) throws IOException {
        try {
            return Optional.of(SnapshotFolder.head(device, snapshot).workspace());
        } catch (DamagedSnapshot _) {
            return Optional.empty();
        }
    }
}
