package mn.biyelelt.progress;

/// What a careful reader makes of an indicator's figures and the percent claimed for it.
public enum Verdict {
    /// Comparable, the claim follows, size ordinary.
    CONSISTENT("consistent"),
    /// The claim does not follow from the figures.
    INCONSISTENT("inconsistent"),
    /// The claim follows, but the result is so far from the target, or below the baseline, that a reader will ask why.
    NEEDS_EXPLANATION("needs explanation"),
    /// A figure that cannot be, such as a share over 100 percent.
    IMPLAUSIBLE("implausible"),
    /// No usable number, or the figures count different things.
    NOT_COMPARABLE("not comparable");

    private final String key;

    Verdict(String key) {
        this.key = key;
    }

    /// Name on the command line.
    public String key() {
        return key;
    }
}
