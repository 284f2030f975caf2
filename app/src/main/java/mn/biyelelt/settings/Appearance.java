package mn.biyelelt.settings;

/// How the window looks.
public enum Appearance {
    LIGHT,
    DARK,
    /// Black and white with strong lines, for tired or weak eyes.
    CONTRAST;

    /// The one after it; the first after the last.
    public Appearance next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
