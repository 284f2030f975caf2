package mn.biyelelt.gate;

import java.nio.charset.StandardCharsets;

/// Files of the format that Word and Excel had before 2007; documents of today under a password are wrapped in one.
final class OldOffice {

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private OldOffice() {
    }

    /// Whether it is a document of today under a password.
    static boolean isEncrypted(byte[] bytes) {
        for (int at = 0; at + ENCRYPTED.length <= bytes.length; at++) {
            if (isAt(bytes, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] bytes, int at) {
        for (int i = 0; i < ENCRYPTED.length; i++) {
            if (bytes[at + i] != ENCRYPTED[i]) {
                return false;
            }
        }
        return true;
    }
}
