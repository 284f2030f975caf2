package mn.biyelelt.storage.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// AES-256 in GCM. Each text has a nonce of its own, taken at random: a number that was given once may be given again after a
/// refused write, so numbers are no nonces.
final class Aes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final String MODE = "AES/GCM/NoPadding";

    private Aes() {
    }

    static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /// @param place what the text belongs to; it can be decrypted only as belonging there
    /// @return nonce, encrypted text, tag, with room for `before` bytes in front
    static byte[] encrypted(SecretKey key, byte[] text, String place, int before) {
        byte[] nonce = random(NONCE);
        var out = new byte[before + NONCE + text.length + TAG];
        System.arraycopy(nonce, 0, out, before, NONCE);
        try {
            cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(text, 0, text.length, out, before + NONCE);
            return out;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param from where the nonce begins in `stored`
    /// @return the text; empty if it was encrypted under another key or for another place, or has been altered
    static Optional<byte[]> decrypted(SecretKey key, byte[] stored, int from, String place) {
        if (stored.length < from + NONCE + TAG) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOfRange(stored, from, from + NONCE);
        int start = from + NONCE;
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, place).doFinal(stored, start,
                    stored.length - start));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int direction, SecretKey key, byte[] nonce, String place)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(MODE);
        cipher.init(direction, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
