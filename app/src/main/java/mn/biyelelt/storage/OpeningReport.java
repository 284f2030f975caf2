package mn.biyelelt.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What was found when a workspace was opened, what was done about it, and whether anything is missing.
/// [OpeningText] says it in words.
///
/// @param findings what was not as it was left
/// @param missing  the edits that could not be recovered, if there are any
/// @param readOnly why the workspace can only be read, if so
public record OpeningReport(List<Finding> findings, Optional<MissingEdits> missing,
        Optional<StorageFailure> readOnly) {

    /// Nothing to say.
    public static final OpeningReport QUIET = new OpeningReport(List.of(), Optional.empty(), Optional.empty());

    /// The parts of a workspace that can be found bad.
    public enum Part {
        DATABASE,
        JOURNAL,
        SNAPSHOT,
        MARKER,
        /// One of the two files that hold the key.
        KEY,
        /// Files from before the password was set, that could not be encrypted yet; the next opening tries again.
        UNENCRYPTED,
        /// Which office keeps the workspace; only a workspace of the first version can lose it.
        OFFICE,
        /// The room kept for an emergency could not be had: the disk is nearly full.
        RESERVE
    }

    /// How a part was found.
    public enum Fault {
        MISSING,
        DAMAGED
    }

    /// One part that was not as it was left, and has been put right.
    ///
    /// @param file  the file
    /// @param aside where the bad file is kept now, if it was there and has been moved
    public record Finding(Part part, Fault fault, Path file, Optional<Path> aside) {}

    /// Edits that were saved once and cannot be read any more.
    ///
    /// @param first number of the first
    /// @param last  number of the last; empty if nothing tells how many they were
    /// @param after date of the state that could be recovered, by the disk's clock
    public record MissingEdits(long first, OptionalLong last, Instant after) {}

    public OpeningReport {
        findings = List.copyOf(findings);
    }

    OpeningReport with(Finding more) {
        var all = new ArrayList<>(findings);
        all.add(more);
        return new OpeningReport(all, missing, readOnly);
    }

    /// Whether everything was as it was left.
    public boolean isQuiet() {
        return equals(QUIET);
    }
}
