package mn.biyelelt.storage.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// The key of a workspace, locked up by a password: encrypted under a key that PBKDF2-HMAC-SHA256 makes of the password.
///
/// @param text how it is written down: rounds, salt, encrypted key
public record KeySlot(String text) {

    /// How often a guess must be hashed; a tenth of a second to a second on office machines.
    public static final int USUAL_ROUNDS = 600_000;
    /// More would only keep a reader of crafted files busy.
    private static final int MOST_ROUNDS = 20_000_000;
    private static final int SALT = 16;
    private static final int KEY = 32;
    private static final int LONGEST = 150;
    private static final String PLACE = "key";

    /// A slot that stands in a file.
    ///
    /// @return empty if the text is none
    public static Optional<KeySlot> parsed(String text) {
        List<String> parts = List.of(text.split(" ", -1));
        if (text.length() > LONGEST || parts.size() != 3) {
            return Optional.empty();
        }
        try {
            int rounds = Integer.parseInt(parts.getFirst());
            boolean sound = rounds > 0 && rounds <= MOST_ROUNDS && bytes(parts.get(1)).length == SALT
                    && bytes(parts.get(2)).length > KEY;
            return sound ? Optional.of(new KeySlot(text)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static KeySlot locking(byte[] key, Password password, int rounds) {
        byte[] salt = Aes.random(SALT);
        byte[] locked = Aes.encrypted(derived(password, salt, rounds), key, PLACE, 0);
        return new KeySlot(rounds + " " + text(salt) + " " + text(locked));
    }

    /// The key; empty if the password is another one.
    Optional<byte[]> unlocked(Password password) {
        List<String> parts = List.of(text.split(" ", -1));
        SecretKey lock = derived(password, bytes(parts.get(1)), Integer.parseInt(parts.getFirst()));
        return Aes.decrypted(lock, bytes(parts.get(2)), 0, PLACE);
    }

    private static SecretKey derived(Password password, byte[] salt, int rounds) {
        var spec = new PBEKeySpec(password.letters(), salt, rounds, KEY * 8);
        byte[] bytes = new byte[0];
        try {
            bytes = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
            return new SecretKeySpec(bytes, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text.getBytes(StandardCharsets.US_ASCII));
    }
}
