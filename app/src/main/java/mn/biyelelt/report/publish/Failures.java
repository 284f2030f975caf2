package mn.biyelelt.report.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mn.biyelelt.report.publish.TargetFailure.Reason;

/// Finds out why a file cannot be written.
final class Failures {

    /// Less than this left on the disk and a failed write means that it is full, bytes.
    private static final long FULL = 1 << 16;
    private static final List<String> FULL_MESSAGES = List.of("no space left", "not enough space",
            "disk quota exceeded",
            "file too large");

    private Failures() {
    }

    /// Where a file has to be written: the target of a link, with its folder.
    ///
    /// @throws TargetFailure if it is plain beforehand that nothing can be written there
    static Path place(Path target) throws TargetFailure {
        Path place = resolved(target);
        if (Files.isDirectory(place)) {
            throw new TargetFailure(Reason.TARGET_IS_FOLDER, target, null);
        }
        Path folder = folder(place);
        if (!Files.isDirectory(folder)) {
            throw new TargetFailure(Reason.FOLDER_MISSING, target, null);
        }
        if (!Files.isWritable(folder)) {
            throw new TargetFailure(Reason.FOLDER_LOCKED, target, null);
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new TargetFailure(Reason.TARGET_PROTECTED, target, null);
        }
        return place;
    }

    static Path folder(Path place) {
        Path folder = place.getParent();
        return folder == null ? place : folder;
    }

    static Reason reasonWhileWriting(IOException failure, Path place) {
        if (failure instanceof AccessDeniedException || failure instanceof NoSuchFileException) {
            return Reason.FOLDER_LOCKED;
        }
        return isFull(failure, place) ? Reason.DISK_FULL : Reason.OTHER;
    }

    /// The draft stood already in the same folder: what refuses now is the file at the place, or its name.
    static Reason reasonWhileMoving(IOException failure, Path place) {
        if (isFull(failure, place)) {
            return Reason.DISK_FULL;
        }
        if (!(failure instanceof FileSystemException)) {
            return Reason.OTHER;
        }
        return Files.exists(place) ? Reason.TARGET_IN_USE : Reason.NAME_IMPOSSIBLE;
    }

    private static Path resolved(Path target) throws TargetFailure {
        try {
            return Files.exists(target) ? target.toRealPath() : target.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new TargetFailure(Reason.OTHER, target, e);
        }
    }

    private static boolean isFull(IOException failure, Path place) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return FULL_MESSAGES.stream().anyMatch(message::contains) || usable(place) < FULL;
    }

    private static long usable(Path place) {
        try {
            return Files.getFileStore(folder(place)).getUsableSpace();
        } catch (IOException _) {
            return Long.MAX_VALUE;
        }
    }
}
