package mn.biyelelt.storage.secret;

import java.util.Arrays;
import java.util.Optional;

/// How contents stand on disk: as they are, or encrypted under the key of the workspace. What is encrypted says so by its first
/// byte, which nothing that is not begins with, so that both can be read while the one is being turned into the other.
public sealed interface Protection permits Plain, Encrypted {

    /// Nothing is encrypted.
    Protection NONE = new Plain();

    /// A new key, locked up by a password.
    ///
    /// @param rounds how often a guess must be hashed
    static Protection by(Password password, int rounds) {
        byte[] key = Encrypted.newKey();
        try {
            return new Encrypted(key, KeySlot.locking(key, password, rounds));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// The protection whose key stands in a slot; empty if the password is another one.
    static Optional<Protection> unlocked(KeySlot slot, Password password) {
        return slot.unlocked(password).map(key -> {
            var protection = new Encrypted(key, slot);
            Arrays.fill(key, (byte) 0);
            return protection;
        });
    }

    /// Whether bytes are encrypted contents.
    static boolean isEncrypted(byte[] stored) {
        return stored.length > 0 && stored[0] == Encrypted.MARK;
    }

    /// Whether contents are encrypted.
    boolean isOn();

    /// The bytes to be written for `content`.
    ///
    /// @param place what they belong to; they cannot be read as belonging to anything else
    byte[] toDisk(byte[] content, String place);

    /// The content behind bytes that were read, whether they are encrypted or not.
    ///
    /// @return empty if they are encrypted under another key, for another place, or altered
    Optional<byte[]> fromDisk(byte[] stored, String place);

    /// The key as it stands in files, if there is one.
    Optional<KeySlot> slot();

    /// What the database encrypts its file with, if it does; to be wiped after use.
    Optional<char[]> databasePassword();

    /// The same key behind another password; nothing if there is no key.
    Protection behind(Password password, int rounds);
}
