package mn.biyelelt.gate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import mn.biyelelt.gate.FileRefused.Reason;

/// The doors for files: each gives what a file holds, or refuses it. Bytes are counted while they are read, whatever the disk
/// says of the file's size.
public final class Gate {

    private static final int MIB = 1 << 20;
    private static final int LARGEST_OFFICE_FILE = 20 * MIB;

    private Gate() {
    }

    /// A file's bytes.
    ///
    /// @throws FileRefused if it is no file that can be read, or larger than the limits allow
    public static byte[] bytes(Path file, Limits limits) {
        return bytes(file, limits.bytes());
    }

    /// A file's text in UTF-8; a byte order mark is left aside.
    ///
    /// @throws FileRefused if it is no such file, or larger than the limits allow
    public static String text(Path file, Limits limits) {
        byte[] bytes = bytes(file, limits);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new FileRefused(Reason.NO_TEXT, file.toString(), "");
        }
    }

    /// A list of words: a text of short lines.
    ///
    /// @throws FileRefused if it is none, or larger than the limits allow
    public static String words(Path file) {
        Limits limits = Limits.ofWords();
        String text = text(file, limits);
        if (text.lines().anyMatch(line -> line.length() > limits.text())) {
            throw new FileRefused(Reason.LONG_LINE, file.toString(), String.valueOf(limits.text()));
        }
        if (text.lines().count() > limits.values()) {
            throw new FileRefused(Reason.TOO_LARGE, file.toString(), String.valueOf(limits.bytes() / MIB));
        }
        return text;
    }

    /// A Word or Excel file.
    ///
    /// @throws FileRefused if it is none, or brings along what no document needs
    public static OfficeFile office(Path file) {
        return OfficeFile.of(archive(file));
    }

    /// A ZIP archive.
    ///
    /// @throws FileRefused if it is none, contradicts itself, or holds more than the limits allow
    public static Archive archive(Path file) {
        return Archive.of(bytes(file, LARGEST_OFFICE_FILE), file.toString());
    }

    private static byte[] bytes(Path file, int most) {
        String name = file.toString();
        if (!Files.exists(file)) {
            throw new FileRefused(Reason.MISSING, name, "");
        }
        if (!Files.isRegularFile(file)) {
            throw new FileRefused(Reason.NO_FILE, name, "");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new FileRefused(Reason.TOO_LARGE, name, String.valueOf(most / MIB));
            }
            return bytes;
        } catch (AccessDeniedException _) {
            throw new FileRefused(Reason.FORBIDDEN, name, "");
        } catch (IOException _) {
            throw new FileRefused(Reason.UNREADABLE, name, "");
        }
    }
}
