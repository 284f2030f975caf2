package mn.biyelelt.validation;

/// What a row as a whole can be, as far as it tells at once that a rule has nothing to say.
public enum RowTrait {
    /// It is a group and no activity.
    GROUP,
    /// It is an activity that is to be rated in the period under check.
    RATED,
    /// It is an activity of a report that the plan has too.
    COMPARED;

    /// How many there are.
    static final int COUNT = 3;

    long bit() {
        return 1L << ordinal();
    }

    /// The traits of a row and of the columns of its lines, as bits: what any of its lines has, the row has.
    static long of(RowView row) {
        long traits = own(row) | Column.PERCENT.traits(row.percent()) | Column.DUE.traits(row.due());
        for (LineView line : row.lines()) {
            traits |= Column.BASELINE.traits(line.baseline()) | Column.TARGET.traits(line.target())
                    | Column.ACHIEVED.traits(line.achieved()) | Column.PERCENT.traits(line.percent())
                    | Column.DUE.traits(line.due()) | Column.EXPLANATION.traits(line.explanation());
        }
        return traits;
    }

    private static long own(RowView row) {
        if (!row.isActivity()) {
            return GROUP.bit();
        }
        boolean compared = row.scope().paper().report() && row.counterpart().isPresent();
        return (row.rated() ? RATED.bit() : 0) | (compared ? COMPARED.bit() : 0);
    }
}
