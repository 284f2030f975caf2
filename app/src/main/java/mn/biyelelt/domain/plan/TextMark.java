package mn.biyelelt.domain.plan;

/// Tells a text from others without keeping it: what was said about a text holds as long as its mark is the same.
public final class TextMark {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private TextMark() {
    }

    /// FNV-1a over the text's characters, 64 bits, in hexadecimal.
    public static String of(String text) {
        long hash = BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return Long.toHexString(hash);
    }
}
