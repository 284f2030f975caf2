package mn.biyelelt.validation;

import java.util.Collection;

/// How many entries want attention, by weight, and how many were accepted.
public record Tally(int errors, int warnings, int hints, int accepted) {

    /// Counts entries.
    public static Tally of(Collection<Entry> entries) {
        int accepted = 0;
        var open = new int[Severity.values().length];
        for (Entry entry : entries) {
            if (entry.standing().open()) {
                open[entry.finding().severity().ordinal()]++;
            } else {
                accepted++;
            }
        }
        return new Tally(open[Severity.ERROR.ordinal()], open[Severity.WARNING.ordinal()],
                open[Severity.HINT.ordinal()], accepted);
    }

    /// Number of entries that want attention.
    public int open() {
        return errors + warnings + hints;
    }
}
