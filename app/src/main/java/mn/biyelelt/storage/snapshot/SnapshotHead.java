package mn.biyelelt.storage.snapshot;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The lines at the beginning of a snapshot file.
///
/// @param workspace identity of the workspace
/// @param number    number of the last change that is in it
/// @param date      when it was made
public record SnapshotHead(UUID workspace, long number, Instant date) {

    static final int VERSION = 1;
    private static final String NAME = "biyelelt-snapshot";

    String text() {
        return NAME + "\nversion " + VERSION + "\nworkspace " + workspace + "\nchange " + number + "\ndate " + date
                + "\n\n";
    }

    /// @throws NewerSnapshot if a newer program wrote it
    static Optional<SnapshotHead> parsed(String text) throws NewerSnapshot {
        List<String> lines = text.lines().toList();
        if (lines.size() < 5 || !lines.getFirst().equals(NAME)) {
            return Optional.empty();
        }
        try {
            if (Integer.parseInt(value(lines.get(1), "version ")) > VERSION) {
                throw new NewerSnapshot(lines.get(1));
            }
            return Optional.of(new SnapshotHead(UUID.fromString(value(lines.get(2), "workspace ")),
                    Long.parseLong(value(lines.get(3), "change ")), Instant.parse(value(lines.get(4), "date "))));
        } catch (IllegalArgumentException | DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String value(String line, String key) {
        if (!line.startsWith(key)) {
            throw new IllegalArgumentException(line);
        }
        return line.substring(key.length());
    }
}
