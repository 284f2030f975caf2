package mn.biyelelt.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.storage.OpeningReport.MissingEdits;
import mn.biyelelt.storage.OpeningReport.Part;

/// What a [WorkspaceCheck] found.
///
/// @param lastChange number of the last change that can be read
/// @param plans      how many plans there are
/// @param rows       how many rows they have together
/// @param files      every file that was checked
/// @param missing    edits that nothing is left of
public record CheckReport(long lastChange, int plans, int rows, List<CheckedFile> files,
        Optional<MissingEdits> missing) {

    /// How a file was found.
    public enum Condition {
        SOUND,
        /// Its last record was not finished; nobody was told that it is saved.
        UNFINISHED,
        DAMAGED,
        MISSING,
        /// Sound by itself, but it says something else than the other files.
        DIFFERENT;

        /// Whether the next opening has nothing to put right.
        public boolean isGood() {
            return this == SOUND || this == UNFINISHED;
        }
    }

    /// One file.
    ///
    /// @param first number of the first change in it; 0 if that does not apply
    /// @param last  number of the last change in it; 0 if there is none
    public record CheckedFile(Part part, Path file, Condition condition, long first, long last) {}

    public CheckReport {
        files = List.copyOf(files);
    }

    /// Whether every file is good and nothing is missing.
    public boolean isSound() {
        return missing.isEmpty() && files.stream().allMatch(file -> file.condition().isGood());
    }
}
