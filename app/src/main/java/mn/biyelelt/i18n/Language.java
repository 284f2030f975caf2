package mn.biyelelt.i18n;

/// The languages of the program; Mongolian is the first.
public enum Language {
    MONGOLIAN("mn"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// BCP 47 tag: `mn` or `en`.
    public String tag() {
        return tag;
    }

    /// The one that it is not.
    public Language other() {
        return this == MONGOLIAN ? ENGLISH : MONGOLIAN;
    }
}
