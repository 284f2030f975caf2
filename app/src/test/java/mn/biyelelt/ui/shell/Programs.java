package mn.biyelelt.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mn.biyelelt.ui.dialog.Opener;

/// The other programs of a machine: they take whatever they are given, or there are none.
final class Programs implements Opener {

    private final List<Path> opened = new CopyOnWriteArrayList<>();
    private volatile boolean missing;

    @Override
    public void open(Path path) throws IOException {
        if (missing) {
            throw new IOException("no program for " + path.getFileName());
        }
        opened.add(path);
    }

    /// From now on there are none.
    void remove() {
        missing = true;
    }

    /// From now on they are there.
    void install() {
        missing = false;
    }

    /// What they were given.
    List<Path> opened() {
        return List.copyOf(opened);
    }
}
