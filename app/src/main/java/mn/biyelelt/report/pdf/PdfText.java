package mn.biyelelt.report.pdf;

/// Text for a file's metadata: without the control characters and broken surrogates that XML does not allow.
final class PdfText {

    private PdfText() {
    }

    static String of(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c >= ' ' && !Character.isISOControl(c) && !isLoneSurrogate(c) && (c & 0xFFFE) != 0xFFFE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
