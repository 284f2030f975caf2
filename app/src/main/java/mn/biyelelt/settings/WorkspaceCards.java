package mn.biyelelt.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.gate.FileRefused;
import mn.biyelelt.gate.Gate;
import mn.biyelelt.gate.Limits;
import mn.biyelelt.wire.JsonRejected;

/// Keeps the cards of the last workspaces, each in a file of its own with a small picture beside it. For background threads.
public final class WorkspaceCards {

    private final Path folder;

    /// @param folder may be missing
    public WorkspaceCards(Path folder) {
        this.folder = folder;
    }

    /// The card of a workspace; empty if there is none that can be read.
    public Optional<WorkspaceCard> read(Path workspace) {
        try {
            return Optional.of(CardJson.read(Gate.bytes(file(workspace, ".json"), Limits.ofSettings())));
        } catch (FileRefused | JsonRejected _) {
            return Optional.empty();
        }
    }

    /// The file with the picture of a workspace's first page, if there is one.
    public Optional<Path> picture(Path workspace) {
        return Optional.of(file(workspace, ".png")).filter(Files::isRegularFile);
    }

    /// Keeps a card in the place of the one before; its picture stays, but of a workspace with a password none may.
    ///
    /// @throws IOException if the folder cannot be written
    public void write(WorkspaceCard card) throws IOException {
        Path workspace = Path.of(card.workspace());
        FreshFile.replace(file(workspace, ".json"), CardJson.write(card));
        if (card.locked()) {
            Files.deleteIfExists(file(workspace, ".png"));
        }
    }

    /// Keeps the picture of a workspace's first page.
    ///
    /// @throws IOException if the folder cannot be written
    public void write(Path workspace, byte[] png) throws IOException {
        FreshFile.replace(file(workspace, ".png"), png);
    }

    /// Forgets a workspace.
    ///
    /// @throws IOException if the folder cannot be written
    public void forget(Path workspace) throws IOException {
        Files.deleteIfExists(file(workspace, ".json"));
        Files.deleteIfExists(file(workspace, ".png"));
    }

    private Path file(Path workspace, String ending) {
        byte[] path = workspace.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
        return folder.resolve(UUID.nameUUIDFromBytes(path) + ending);
    }
}
