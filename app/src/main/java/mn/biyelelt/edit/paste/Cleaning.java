package mn.biyelelt.edit.paste;

/// What the cleaner mends in a text that comes from elsewhere.
public enum Cleaning {
    /// No-break and other odd blanks become plain ones.
    BLANKS,
    /// Soft hyphens, joiners and marks that nobody sees go.
    HIDDEN,
    /// Latin letters within a Mongolian word become the letter they look like; є and ї of old fonts become ө and ү.
    LOOK_ALIKES,
    /// Several blanks become one, blanks before a comma and at the ends of lines go.
    SPACING,
    /// Text typed with an old Mongolian font, that shows as `Ýð¿¿ë ìýíä`, becomes letters.
    LEGACY
}
