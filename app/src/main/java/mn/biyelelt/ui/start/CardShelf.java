package mn.biyelelt.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import mn.biyelelt.settings.WorkspaceCard;

/// Where the cards of the last workspaces are kept. What reads is called in the background; what writes returns at once.
public interface CardShelf {

    /// The card of a workspace, if there is one.
    Optional<WorkspaceCard> card(Path workspace);

    /// The file with the picture of a workspace's first page, if there is one.
    Optional<Path> picture(Path workspace);

    /// Keeps a card in the place of the one before.
    ///
    /// @param card makes it, on the shelf's own thread
    void keep(Supplier<WorkspaceCard> card);

    /// Keeps the picture of a workspace's first page.
    void keep(Path workspace, byte[] png);

    /// Forgets a workspace.
    void forget(Path workspace);
}
