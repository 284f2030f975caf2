package mn.biyelelt.report.layout;

/// What is printed for characters that are not simply letters, digits or signs.
final class Printable {

    /// The character has no look of its own and is left out.
    static final int NOTHING = -1;

    private Printable() {
    }

    /// The character to print for a character: a blank for tabs, line ends and odd blanks, nothing for controls and
    /// format characters (zero-width joiners, direction marks, variation selectors, soft hyphens).
    static int of(int codePoint) {
        if (codePoint == 0x202F || codePoint == 0x2007 || codePoint == 0x00A0) {
            return 0x00A0;
        }
        if (codePoint == 0x2011) {
            return '-';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> isSpaceControl(codePoint) ? ' ' : NOTHING;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.FORMAT -> NOTHING;
            default -> isVariationSelector(codePoint) ? NOTHING : codePoint;
        };
    }

    /// Whether a character belongs to a script written from right to left.
    static boolean rightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isSpaceControl(int codePoint) {
        return codePoint >= '\t' && codePoint <= '\r' || codePoint == 0x85;
    }

    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }
}
