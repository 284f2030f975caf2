package mn.biyelelt.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import mn.biyelelt.settings.WorkspaceCard;
import mn.biyelelt.ui.dialog.FileChoosers;

/// A workspace opened lately, as far as is known by now.
///
/// @param missing whether its file was looked for and is not where it was
/// @param picture file with the picture of its first page
public record Recent(Path file, boolean missing, Optional<WorkspaceCard> card, Optional<Path> picture) {

    /// One of which nothing is known yet.
    static Recent unknown(Path file) {
        return new Recent(file, false, Optional.empty(), Optional.empty());
    }

    /// The file's name as a person says it: without its ending.
    public String name() {
        return FileChoosers.named(file);
    }
}
