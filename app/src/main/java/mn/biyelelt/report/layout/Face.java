package mn.biyelelt.report.layout;

import mn.biyelelt.report.model.PageSetup.Typeface;

/// One cut of a typeface.
public enum Face {
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SANS_BOLD_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    SERIF_BOLD_ITALIC;

    private static final Face[] ALL = values();

    /// The cut of a typeface in that emphasis.
    public static Face of(Typeface typeface, boolean bold, boolean italic) {
        return ALL[typeface.ordinal() * 4 + (bold ? 1 : 0) + (italic ? 2 : 0)];
    }

    /// Whether it is a bold cut.
    public boolean bold() {
        return (ordinal() & 1) != 0;
    }

    /// Whether it is an italic cut.
    public boolean italic() {
        return (ordinal() & 2) != 0;
    }

    /// The typeface it belongs to.
    public Typeface typeface() {
        return ordinal() < 4 ? Typeface.SANS : Typeface.SERIF;
    }
}
