package mn.biyelelt.storage.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.secret.Protection;

/// Where a database file is and whose.
///
/// @param workspace  whose database it must be
/// @param protection how a new one is written; one that is there tells by its head whether it is encrypted
public record DatabasePlace(StorageDevice device, Path file, UUID workspace, Protection protection) {

    private static final String PLAIN = "H:2,";
    private static final String ENCRYPTED = "H2encrypt\n";

    /// How a database file begins.
    public enum Beginning {
        PLAIN,
        ENCRYPTED,
        /// It is no database.
        OTHER
    }

    /// How the file begins.
    public Beginning beginning() throws IOException {
        var head = ByteBuffer.allocate(ENCRYPTED.length());
        try (DeviceFile opened = device.read(file)) {
            opened.read(head, 0);
        }
        String text = StandardCharsets.ISO_8859_1.decode(head.flip()).toString();
        return text.startsWith(PLAIN)
                ? Beginning.PLAIN
                : text.equals(ENCRYPTED) ? Beginning.ENCRYPTED : Beginning.OTHER;
    }

    /// Whether the file is encrypted.
    boolean isEncrypted() throws SQLException {
        try {
            return beginning() == Beginning.ENCRYPTED;
        } catch (IOException e) {
            throw new SQLException("unreadable " + file, e);
        }
    }
}
