package mn.biyelelt.report.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/// A file on its way: written beside its place under a name of its own, on the disk for certain, and only then moved to its
/// place in one step. Until then, and after any failure, what stood there stands there still.
///
/// Closing removes what was not moved.
public final class TargetFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path wanted;
    private final Path place;
    private final Path draft;

    private TargetFile(Path wanted, Path place, Path draft) {
        this.wanted = wanted;
        this.place = place;
        this.draft = draft;
    }

    /// Writes a file in one step.
    ///
    /// @throws TargetFailure if it cannot be written
    public static void write(Path target, Content content) throws TargetFailure {
        try (TargetFile file = draft(target, content)) {
            file.moveToPlace();
        }
    }

    /// Writes the draft of a file, to be moved to its place later.
    ///
    /// @throws TargetFailure if it cannot be written; no draft is left
    public static TargetFile draft(Path target, Content content) throws TargetFailure {
        Path place = Failures.place(target);
        var file = new TargetFile(target, place, place.resolveSibling(".biyelelt-" + UUID.randomUUID() + ".tmp"));
        boolean written = false;
        try {
            file.fill(content);
            written = true;
        } catch (IOException e) {
            throw new TargetFailure(Failures.reasonWhileWriting(e, place), target, e);
        } finally {
            if (!written) {
                file.close();
            }
        }
        return file;
    }

    /// The place as it was asked for.
    public Path wanted() {
        return wanted;
    }

    /// Moves the draft to its place.
    ///
    /// @throws TargetFailure if the place is held by another program or forbidden
    public void moveToPlace() throws TargetFailure {
        try {
            keepPermissions();
            move();
            syncFolder();
        } catch (IOException e) {
            throw new TargetFailure(Failures.reasonWhileMoving(e, place), wanted, e);
        }
    }

    /// Removes the draft if it has not been moved.
    @Override
    public void close() {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException _) {
            // A draft that cannot be removed does no harm: its name says what it is.
        }
    }

    private void fill(Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private void keepPermissions() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (view != null && Files.exists(place)) {
            Files.setPosixFilePermissions(draft, view.readAttributes().permissions());
        }
    }

    private void move() throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Makes the new name last through a power cut, where the system lets a folder be opened.
    private void syncFolder() {
        try (FileChannel folder = FileChannel.open(Failures.folder(place), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException _) {
            // Windows keeps folders in order by itself.
        }
    }

    /// What a file is to hold.
    public interface Content {
        /// Writes everything; the stream is closed by the caller.
        void writeTo(OutputStream out) throws IOException;
    }
}
