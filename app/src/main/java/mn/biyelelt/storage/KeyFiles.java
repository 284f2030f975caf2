package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.secret.KeySlot;

/// The key of a workspace, locked up by its password, in a small file and in a second one: who loses it loses everything. As
/// long as one of the two is there, the workspace has a password.
///
/// @param slots what stands in them, without repetition; two while a new password takes the place of an old one
/// @param bad   those of them that say nothing sound
record KeyFiles(List<KeySlot> slots, List<Path> bad) {

    private static final String HEAD = "biyelelt-key";
    private static final int VERSION = 1;
    private static final int LONGEST = 1000;

    /// @param workspace whose key it must be
    /// @throws StorageFailure if a newer program wrote one
    static KeyFiles read(WorkspaceFiles files, UUID workspace) throws IOException {
        var slots = new ArrayList<KeySlot>();
        var bad = new ArrayList<Path>();
        for (Path file : paths(files)) {
            if (files.device().kind(file) == Kind.FILE) {
                Optional<KeySlot> slot = parsed(text(files.device(), file), workspace, file);
                slot.filter(found -> !slots.contains(found)).ifPresent(slots::add);
                if (slot.isEmpty()) {
                    bad.add(file);
                }
            }
        }
        return new KeyFiles(List.copyOf(slots), List.copyOf(bad));
    }

    /// Whether both files are there and say `slot`.
    static boolean say(WorkspaceFiles files, UUID workspace, KeySlot slot) throws IOException {
        for (Path file : paths(files)) {
            if (files.device().kind(file) != Kind.FILE
                    || !parsed(text(files.device(), file), workspace, file).equals(Optional.of(slot))) {
                return false;
            }
        }
        return true;
    }

    /// Puts both files in the place of whatever is there, one after the other, safe on disk.
    static void write(WorkspaceFiles files, UUID workspace, KeySlot slot) throws IOException {
        String said = HEAD + "\nversion " + VERSION + "\nid " + workspace + "\nkey " + slot.text() + "\n";
        for (Path file : paths(files)) {
            put(files.device(), file, said + check(said));
        }
    }

    /// Takes both files away, the first one last.
    static void delete(WorkspaceFiles files) throws IOException {
        for (Path file : paths(files).reversed()) {
            if (files.device().kind(file) == Kind.FILE) {
                files.device().delete(file);
                files.device().syncFolder(files.data());
            }
        }
    }

    /// Both, the first one first.
    static List<Path> paths(WorkspaceFiles files) {
        return List.of(files.key(), files.secondKey());
    }

    private static void put(StorageDevice device, Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        if (device.kind(unfinished) == Kind.FILE) {
            device.delete(unfinished);
        }
        try (DeviceFile made = device.create(unfinished)) {
            made.write(StandardCharsets.UTF_8.encode(text), 0);
            made.sync();
        }
        device.replace(unfinished, file);
        device.syncFolder(file.resolveSibling(""));
    }

    private static String text(StorageDevice device, Path file) throws IOException {
        try (DeviceFile opened = device.read(file)) {
            return opened.size() > LONGEST ? "" : StandardCharsets.UTF_8.decode(opened.contents()).toString();
        }
    }

    private static Optional<KeySlot> parsed(String text, UUID workspace, Path file) {
        List<String> lines = text.lines().toList();
        if (lines.size() != 5 || !lines.getFirst().equals(HEAD)) {
            return Optional.empty();
        }
        String said = String.join("\n", lines.subList(0, 4)) + "\n";
        if (!text.equals(said + check(said))) {
            return Optional.empty();
        }
        if (!lines.get(1).equals("version " + VERSION)) {
            throw new StorageFailure(Reason.NEWER, file);
        }
        boolean ours = lines.get(2).equals("id " + workspace) && lines.get(3).startsWith("key ");
        return ours ? KeySlot.parsed(lines.get(3).substring(4)) : Optional.empty();
    }

    private static String check(String said) {
        var crc = new CRC32C();
        crc.update(said.getBytes(StandardCharsets.UTF_8));
        return "check " + Long.toHexString(crc.getValue()) + "\n";
    }
}
