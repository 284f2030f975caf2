package mn.biyelelt.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Office;

/// A plan that is to be begun, and where.
///
/// @param where the workspace that gets it
public record Beginning(Form form, int year, Place where) {

    /// How the file of a workspace ends.
    static final String ENDING = ".mv.db";

    /// The workspace of a new plan.
    public sealed interface Place {}

    /// One that is there.
    public record Present(Path file) implements Place {}

    /// A new one.
    ///
    /// @param file     empty for a free name after the office's where workspaces usually lie
    /// @param keeper   who works in it, the first entry of its directory; empty name for nobody
    /// @param position of the keeper
    public record Fresh(Optional<Path> file, Office office, String keeper, String position) implements Place {}
}
