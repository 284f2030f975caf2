package mn.biyelelt.domain.quantity;

/// How the amount meant relates to the number written.
public enum Comparison {
    EQUAL("="),
    AT_LEAST(">="),
    AT_MOST("<="),
    MORE(">"),
    LESS("<"),
    ABOUT("approx"),
    INCREASE("delta+"),
    DECREASE("delta-");

    private final String key;

    Comparison(String key) {
        this.key = key;
    }

    /// Name on the command line.
    public String key() {
        return key;
    }

    /// Whether the number is a change and not a level.
    public boolean change() {
        return this == INCREASE || this == DECREASE;
    }
}
