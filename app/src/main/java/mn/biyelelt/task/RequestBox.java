package mn.biyelelt.task;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// Lets the second start of the program hand its wish over to the first, through files in a folder: the first holds a lock, the
/// second leaves a note and goes. A lock ends with its process, so that a crash locks nobody out. No port is opened, as a socket
/// would be one.
public final class RequestBox implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(300);
    /// How often a start that left a wish looks whether it was taken, one pause each: longer than a closing window needs.
    private static final int LOOKS = 50;

    private final Path note;
    private final FileChannel channel;
    private final FileLock lock;
    private volatile boolean closed;

    private RequestBox(Path note, FileChannel channel, FileLock lock) {
        this.note = note;
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the box; empty if another process has it.
    ///
    /// @throws IOException if the folder cannot be used
    public static Optional<RequestBox> take(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(folder.resolve("window.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                Path note = note(folder);
                Files.deleteIfExists(note);
                return Optional.of(new RequestBox(note, channel, lock));
            }
        } catch (OverlappingFileLockException _) {
            // taken within this process
        }
        channel.close();
        return Optional.empty();
    }

    /// Takes the box, or hands a wish over to the process that has it. A process that is ending takes no wishes any more: then the box
    /// is taken when that has given it free. Waits for either, some seconds at most.
    ///
    /// @return empty if the wish was handed over, or the process that has the box does not answer
    /// @throws IOException if the folder cannot be used
    public static Optional<RequestBox> takeOrLeave(Path folder, String wish) throws IOException {
        Optional<RequestBox> box = take(folder);
        if (box.isEmpty()) {
            leave(folder, wish);
        }
        for (int i = 0; i < LOOKS && box.isEmpty() && Files.exists(note(folder)) && pause(); i++) {
            box = take(folder);
        }
        return box;
    }

    /// Leaves a wish for the process that has the box; the note is never half written.
    public static void leave(Path folder, String wish) throws IOException {
        Path fresh = Files.createTempFile(folder, "window", ".new");
        Files.writeString(fresh, wish, StandardCharsets.UTF_8);
        Files.move(fresh, note(folder), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Looks for wishes until [#ignore] or the closing of the box; `receiver` is called on a thread of the box's own.
    public void watch(Consumer<String> receiver) {
        Threads.named("requests").newThread(() -> {
            do {
                collect().ifPresent(receiver);
            } while (pause() && !closed);
        }).start();
    }

    /// Takes no wish any more, while the process ends.
    public void ignore() {
        closed = true;
    }

    /// The wish left, if there is one; it is gone then.
    Optional<String> collect() {
        try {
            String wish = Files.readString(note);
            Files.delete(note);
            return Optional.of(wish);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        lock.release();
        channel.close();
    }

    private static Path note(Path folder) {
        return folder.resolve("window.request");
    }

    /// @return false if the thread shall end
    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
