package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.snapshot.Snapshot;
import mn.biyelelt.storage.snapshot.SnapshotFolder;

/// Keeps bad files under a dated name; nothing is deleted.
///
/// @param date when the workspace was opened
record Aside(WorkspaceFiles files, Instant date) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /// Moves a bad file away from its place.
    ///
    /// @return where it is now
    Path move(Path bad) throws IOException {
        StorageDevice device = files.device();
        Path place = place(bad.getFileName().toString());
        device.move(bad, place);
        device.syncFolder(bad.resolveSibling(""));
        device.syncFolder(files.aside());
        return place;
    }

    /// Keeps the end of a file that is going to be cut off.
    void keepEnd(Path file, long from) throws IOException {
        StorageDevice device = files.device();
        ByteBuffer end;
        try (DeviceFile opened = device.read(file)) {
            end = opened.contents().position((int) from);
        }
        try (DeviceFile copy = device.create(place(file.getFileName() + "-end"))) {
            copy.write(end, 0);
            copy.sync();
        }
        device.syncFolder(files.aside());
    }

    /// Keeps a whole state.
    void keep(Snapshot state) throws IOException {
        SnapshotFolder.write(files.device(), state, place("state-" + state.number()), files.protection());
        files.device().syncFolder(files.aside());
    }

    private Path place(String name) throws IOException {
        StorageDevice device = files.device();
        if (device.kind(files.aside()) == Kind.NOTHING) {
            device.createFolder(files.aside());
            device.syncFolder(files.data());
        }
        String dated = STAMP.format(date) + "-" + name;
        Path place = files.aside().resolve(dated);
        for (int count = 2; device.kind(place) != Kind.NOTHING; count++) {
            place = files.aside().resolve(dated + "-" + count);
        }
        return place;
    }
}
