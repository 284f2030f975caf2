package mn.biyelelt.validation;

import java.util.Locale;

/// How much a finding weighs; the heaviest first.
public enum Severity {
    /// Holds back the mark "final" of a report unless it is accepted with a reason.
    ERROR,
    /// Shown, and printed in the check list.
    WARNING,
    /// Quiet: a matter of taste or a thing to know.
    HINT;

    /// Name on the command line.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
