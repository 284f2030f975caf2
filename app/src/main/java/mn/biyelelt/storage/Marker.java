package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.migration.Migrations;

/// What the file `marker` says: that the database beside it is ours and may be opened.
///
/// @param version number of the newest migration script the workspace went through
/// @param id      identity of the workspace
record Marker(int version, UUID id) {

    private static final String HEAD = "biyelelt-workspace";
    private static final int LONGEST = 1000;
    /// Markers of these versions have no check.
    private static final int LAST_UNCHECKED = 2;

    /// The marker of a workspace of this program.
    static Marker of(UUID id) {
        return new Marker(Migrations.NEWEST, id);
    }

    /// The marker in `file`, if there is a whole one.
    static Optional<Marker> read(StorageDevice device, Path file) throws IOException {
        if (device.kind(file) != Kind.FILE) {
            return Optional.empty();
        }
        try (DeviceFile opened = device.read(file)) {
            return opened.size() > LONGEST ? Optional.empty() : parsed(text(opened.contents()));
        }
    }

    boolean isNewer() {
        return version > Migrations.NEWEST;
    }

    boolean isOlder() {
        return version < Migrations.NEWEST;
    }

    /// Puts the file in the place of whatever is there, safe on disk.
    void write(StorageDevice device, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        if (device.kind(unfinished) == Kind.FILE) {
            device.delete(unfinished);
        }
        writeNew(device, unfinished);
        device.replace(unfinished, file);
        device.syncFolder(file.resolveSibling(""));
    }

    private void writeNew(StorageDevice device, Path file) throws IOException {
        String said = HEAD + "\nversion " + version + "\nid " + id + "\n";
        String text = said + check(said);
        try (DeviceFile made = device.create(file)) {
            made.write(StandardCharsets.UTF_8.encode(text), 0);
            made.sync();
        }
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes).toString();
    }

    private static Optional<Marker> parsed(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3 || !text.endsWith("\n") || !lines.getFirst().equals(HEAD)) {
            return Optional.empty();
        }
        String said = String.join("\n", lines.subList(0, 3)) + "\n";
        boolean checked = text.equals(said + check(said));
        return version(lines.get(1)).filter(version -> checked || text.equals(said) && version <= LAST_UNCHECKED)
                .flatMap(version -> id(lines.get(2)).map(id -> new Marker(version, id)));
    }

    private static String check(String said) {
        var crc = new CRC32C();
        crc.update(said.getBytes(StandardCharsets.UTF_8));
        return "check " + Long.toHexString(crc.getValue()) + "\n";
    }

    private static Optional<Integer> version(String line) {
        try {
            int version = line.startsWith("version ") ? Integer.parseInt(line.substring(8)) : 0;
            return version > 0 ? Optional.of(version) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(String line) {
        try {
            return line.startsWith("id ") ? Optional.of(UUID.fromString(line.substring(3))) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
