package mn.biyelelt.settings;

/// How the window looks.
public enum Appearance {
    LIGHT,
    DARK;

    /// The other one.
    public Appearance other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
