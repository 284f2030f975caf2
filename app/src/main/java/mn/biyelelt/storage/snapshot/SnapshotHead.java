package mn.biyelelt.storage.snapshot;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.storage.secret.KeySlot;

/// The lines at the beginning of a snapshot file.
///
/// @param workspace identity of the workspace
/// @param number    number of the last change that is in it
/// @param date      when it was made
/// @param slot      the key its contents are encrypted under, if they are
public record SnapshotHead(UUID workspace, long number, Instant date, Optional<KeySlot> slot) {

    private static final int VERSION = 1;
    private static final int ENCRYPTED = 2;
    private static final String NAME = "biyelelt-snapshot";
    private static final String KEY = "key ";

    String text() {
        return NAME + "\nversion " + (slot.isPresent() ? ENCRYPTED : VERSION) + "\nworkspace " + workspace + "\nchange "
                + number + "\ndate " + date + slot.map(key -> "\n" + KEY + key.text()).orElse("") + "\n\n";
    }

    SnapshotHead with(KeySlot other) {
        return new SnapshotHead(workspace, number, date, Optional.of(other));
    }

    /// What the contents belong to, for their encryption.
    String place() {
        return "snapshot " + workspace + " " + number;
    }

    /// @throws NewerSnapshot if a newer program wrote it
    static Optional<SnapshotHead> parsed(String text) throws NewerSnapshot {
        List<String> lines = text.lines().toList();
        if (lines.size() < 5 || !lines.getFirst().equals(NAME)) {
            return Optional.empty();
        }
        try {
            int version = Integer.parseInt(value(lines.get(1), "version "));
            if (version > ENCRYPTED) {
                throw new NewerSnapshot(lines.get(1));
            }
            return Optional.of(new SnapshotHead(UUID.fromString(value(lines.get(2), "workspace ")),
                    Long.parseLong(value(lines.get(3), "change ")), Instant.parse(value(lines.get(4), "date ")),
                    version == ENCRYPTED ? Optional.of(slot(lines)) : Optional.empty()));
        } catch (IllegalArgumentException | DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static KeySlot slot(List<String> lines) {
        return KeySlot.parsed(lines.size() > 5 ? value(lines.get(5), KEY) : "")
                .orElseThrow(() -> new IllegalArgumentException("no key"));
    }

    private static String value(String line, String key) {
        if (!line.startsWith(key)) {
            throw new IllegalArgumentException(line);
        }
        return line.substring(key.length());
    }
}
