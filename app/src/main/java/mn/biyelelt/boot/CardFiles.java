package mn.biyelelt.boot;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import mn.biyelelt.settings.WorkspaceCard;
import mn.biyelelt.settings.WorkspaceCards;
import mn.biyelelt.task.SerialWriter;
import mn.biyelelt.ui.start.CardShelf;

/// The cards of the last workspaces behind a thread of their own. One that cannot be kept is made anew the next time.
final class CardFiles implements CardShelf, AutoCloseable {

    private final Path folder;
    private final SerialWriter writer = new SerialWriter("cards");

    CardFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<WorkspaceCard> card(Path workspace) {
        return cards().read(workspace);
    }

    @Override
    public Optional<Path> picture(Path workspace) {
        return cards().picture(workspace);
    }

    @Override
    public void keep(Supplier<WorkspaceCard> card) {
        later(() -> {
            WorkspaceCard made = card.get();
            cards().write(made);
            return made;
        });
    }

    @Override
    public void keep(Path workspace, byte[] png) {
        later(() -> {
            cards().write(workspace, png);
            return workspace;
        });
    }

    @Override
    public void forget(Path workspace) {
        later(() -> {
            cards().forget(workspace);
            return workspace;
        });
    }

    /// Waits until all is written.
    @Override
    public void close() {
        writer.close();
    }

    private WorkspaceCards cards() {
        return new WorkspaceCards(folder);
    }

    private void later(Callable<?> work) {
        try {
            var _ = writer.submit(work);
        } catch (RejectedExecutionException _) {
            // the program is ending
        }
    }
}
