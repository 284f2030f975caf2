package mn.biyelelt.storage.secret;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/// A password as it was typed. Its letters are wiped when it is closed, and are never printed.
public final class Password implements AutoCloseable {

    private final char[] letters;

    private Password(char[] letters) {
        this.letters = letters;
    }

    /// @param letters are taken over, to be wiped with the password; a letter counts the same however it is put together
    public static Password of(char[] letters) {
        if (Normalizer.isNormalized(CharBuffer.wrap(letters), Form.NFC)) {
            return new Password(letters);
        }
        char[] same = Normalizer.normalize(CharBuffer.wrap(letters), Form.NFC).toCharArray();
        Arrays.fill(letters, '\0');
        return new Password(same);
    }

    /// Whether nothing was typed, which is no password.
    public boolean isEmpty() {
        return letters.length == 0;
    }

    char[] letters() {
        return letters;
    }

    @Override
    public void close() {
        Arrays.fill(letters, '\0');
    }
}
