package mn.biyelelt.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.GZIPOutputStream;

/// Backups made by somebody who knows the format: head and digest are right, whatever is in between.
final class BackupFile {

    private static final String HEAD = """
            biyelelt-snapshot
            version 1
            workspace 00000000-0000-0000-0000-000000000001
            change 3
            date 2026-01-15T00:00:00Z

            """;

    private BackupFile() {
    }

    /// @param steps the lines within
    static byte[] of(byte[] steps) throws IOException {
        return of(steps, 1);
    }

    /// @param steps what is within, so many times
    static byte[] of(byte[] steps, int times) throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes(HEAD.getBytes(StandardCharsets.UTF_8));
        try (var packed = new GZIPOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                packed.write(steps);
            }
        }
        out.writeBytes(digest(out.toByteArray()));
        return out.toByteArray();
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
