package mn.biyelelt.storage.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.secret.KeySlot;
import mn.biyelelt.storage.secret.Protection;

/// The folder of a workspace's snapshots. A file's name tells its number, `snapshot-000000001234`.
///
/// @param device     the disk it is on
/// @param folder     may be missing as long as there is no snapshot
/// @param protection how its snapshots are written
public record SnapshotFolder(StorageDevice device, Path folder, Protection protection) {

    private static final String PREFIX = "snapshot-";
    private static final int DIGITS = 12;
    private static final String UNFINISHED = "unfinished";

    /// The files, the newest first.
    public List<Path> files() throws IOException {
        if (device.kind(folder) != Kind.FOLDER) {
            return List.of();
        }
        return device.list(folder).stream().filter(SnapshotFolder::isSnapshot).toList().reversed();
    }

    /// Whether the file's name is one of a snapshot.
    public static boolean isSnapshot(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.length() == PREFIX.length() + DIGITS && name.startsWith(PREFIX)
                && name.substring(PREFIX.length()).chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    /// The number that a snapshot's name tells.
    public static long number(Path snapshot) {
        return Long.parseLong(snapshot.getFileName().toString().substring(PREFIX.length()));
    }

    /// The file of the snapshot with that number.
    public Path file(long number) {
        return folder.resolve(PREFIX + String.format(Locale.ROOT, "%0" + DIGITS + "d", number));
    }

    /// Reads and verifies a snapshot.
    ///
    /// @throws DamagedSnapshot if it is not what was once written, or cannot be decrypted
    /// @throws NewerSnapshot   if a newer program wrote it
    public static Snapshot read(StorageDevice device, Path file, Protection protection) throws IOException {
        return SnapshotFormat.read(contents(device, file), protection);
    }

    /// As [#read(StorageDevice, Path, Protection)], for a snapshot of this folder.
    public Snapshot read(Path file) throws IOException {
        return read(device, file, protection);
    }

    /// Verifies a snapshot's digest.
    ///
    /// @throws DamagedSnapshot if it is not what was once written
    /// @throws NewerSnapshot   if a newer program wrote it
    public static SnapshotHead verify(StorageDevice device, Path file) throws IOException {
        return SnapshotFormat.verified(contents(device, file));
    }

    /// Adds a snapshot. It counts only after it was read back and is the same.
    ///
    /// @throws IOException if it could not be made; those that were there are still there
    public void add(Snapshot snapshot) throws IOException {
        Path place = file(snapshot.number());
        if (device.kind(place) == Kind.FILE) {
            return;
        }
        if (device.kind(folder) == Kind.NOTHING) {
            device.createFolder(folder);
            device.syncFolder(folder.resolveSibling(""));
        }
        write(device, snapshot, unfinished(), protection);
        device.move(unfinished(), place);
        device.syncFolder(folder);
    }

    /// Where a snapshot stands until it counts.
    public Path unfinished() {
        return folder.resolve(UNFINISHED);
    }

    /// Writes a snapshot into `file`, forced to disk, read back and compared; a file of that name is replaced.
    public static void write(StorageDevice device, Snapshot snapshot, Path file, Protection protection)
            throws IOException {
        put(device, SnapshotFormat.write(snapshot, protection), file);
        if (!read(device, file, protection).equals(snapshot)) {
            throw new DamagedSnapshot("read back differently", null);
        }
    }

    /// Writes a snapshot's file once more beside it, with its key behind another password; it is to take the old one's place.
    ///
    /// @throws DamagedSnapshot if it is not what was once written
    public static void rekey(StorageDevice device, Path file, KeySlot slot, Path made) throws IOException {
        put(device, SnapshotFormat.with(slot, contents(device, file)), made);
        verify(device, made);
    }

    /// Deletes what the rule of generations does not keep.
    ///
    /// @return the number of the oldest that is left, if there is any
    public Optional<Long> tidy() throws IOException {
        var heads = new ArrayList<SnapshotHead>();
        for (Path file : files()) {
            headOf(file).ifPresent(heads::add);
        }
        for (SnapshotHead old : Generations.superfluous(heads)) {
            device.delete(file(old.number()));
        }
        return files().stream().map(SnapshotFolder::number).min(Long::compare);
    }

    /// A snapshot whose head is broken is neither counted nor deleted.
    private Optional<SnapshotHead> headOf(Path file) throws IOException {
        try {
            return Optional.of(head(device, file)).filter(head -> head.number() == number(file));
        } catch (DamagedSnapshot | NewerSnapshot _) {
            return Optional.empty();
        }
    }

    /// What a snapshot says of itself, unverified.
    ///
    /// @throws DamagedSnapshot if it is none
    /// @throws NewerSnapshot   if a newer program wrote it
    public static SnapshotHead head(StorageDevice device, Path file) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(SnapshotFormat.LONGEST_START);
        try (DeviceFile opened = device.read(file)) {
            opened.read(start, 0);
        }
        return SnapshotFormat.head(start.flip());
    }

    private static void put(StorageDevice device, byte[] bytes, Path file) throws IOException {
        if (device.kind(file) == Kind.FILE) {
            device.delete(file);
        }
        try (DeviceFile made = device.create(file)) {
            made.write(ByteBuffer.wrap(bytes), 0);
            made.sync();
        }
    }

    private static ByteBuffer contents(StorageDevice device, Path file) throws IOException {
        try (DeviceFile opened = device.read(file)) {
            return opened.contents();
        }
    }
}
