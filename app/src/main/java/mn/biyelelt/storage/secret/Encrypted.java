package mn.biyelelt.storage.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Contents stand on disk encrypted. The key is in memory as long as the workspace is open.
final class Encrypted implements Protection {

    /// The first byte of encrypted contents.
    static final byte MARK = 1;
    private static final int KEY = 32;

    private final SecretKey key;
    private final KeySlot slot;

    /// @param key is copied
    Encrypted(byte[] key, KeySlot slot) {
        this(new SecretKeySpec(key, "AES"), slot);
    }

    private Encrypted(SecretKey key, KeySlot slot) {
        this.key = key;
        this.slot = slot;
    }

    static byte[] newKey() {
        return Aes.random(KEY);
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public byte[] toDisk(byte[] content, String place) {
        byte[] stored = Aes.encrypted(key, content, place, 1);
        stored[0] = MARK;
        return stored;
    }

    @Override
    public Optional<byte[]> fromDisk(byte[] stored, String place) {
        return Protection.isEncrypted(stored) ? Aes.decrypted(key, stored, 1, place) : Optional.of(stored);
    }

    @Override
    public Optional<KeySlot> slot() {
        return Optional.of(slot);
    }

    /// A key of its own: the database's cipher is another one, and no two ciphers share a key.
    @Override
    public Optional<char[]> databasePassword() {
        try {
            byte[] derived = KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.expandOnly(key,
                    "database".getBytes(StandardCharsets.US_ASCII), KEY));
            var letters = new char[KEY * 2];
            for (int i = 0; i < KEY; i++) {
                letters[2 * i] = HexFormat.of().toHighHexDigit(derived[i]);
                letters[2 * i + 1] = HexFormat.of().toLowHexDigit(derived[i]);
            }
            Arrays.fill(derived, (byte) 0);
            return Optional.of(letters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Protection behind(Password password, int rounds) {
        byte[] bytes = key.getEncoded();
        try {
            return new Encrypted(key, KeySlot.locking(bytes, password, rounds));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
