package mn.biyelelt.progress;

/// Whether a claimed percent follows from the figures.
public enum Arithmetic {
    OK("ok"),
    WRONG("wrong"),
    /// There is nothing to check.
    NOT_APPLICABLE("n.a.");

    private final String key;

    Arithmetic(String key) {
        this.key = key;
    }

    /// Name on the command line.
    public String key() {
        return key;
    }
}
