package mn.biyelelt.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import mn.biyelelt.settings.WorkspaceCard;
import mn.biyelelt.settings.WorkspaceCards;
import mn.biyelelt.ui.start.CardShelf;

/// Cards in a folder, written at once.
final class Shelf implements CardShelf {

    private final WorkspaceCards cards;

    Shelf(Path folder) {
        cards = new WorkspaceCards(folder.resolve("recent"));
    }

    @Override
    public Optional<WorkspaceCard> card(Path workspace) {
        return cards.read(workspace);
    }

    @Override
    public Optional<Path> picture(Path workspace) {
        return cards.picture(workspace);
    }

    @Override
    public void keep(Supplier<WorkspaceCard> card) {
        doing(() -> cards.write(card.get()));
    }

    @Override
    public void keep(Path workspace, byte[] png) {
        doing(() -> cards.write(workspace, png));
    }

    @Override
    public void forget(Path workspace) {
        doing(() -> cards.forget(workspace));
    }

    private interface DiskWork {

        void run() throws IOException;
    }

    private static void doing(DiskWork work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
