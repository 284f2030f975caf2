package mn.biyelelt.validation;

/// The cells of an indicator line whose traits tell at once that a rule has nothing to say. [#DUE] and [#PERCENT] are also
/// those of the row.
public enum Column {
    BASELINE,
    TARGET,
    ACHIEVED,
    PERCENT,
    DUE,
    EXPLANATION;

    /// The traits of a cell in this column.
    long traits(CellText cell) {
        return (long) cell.traits() << shift();
    }

    /// One trait in this column.
    long bit(Trait trait) {
        return (long) trait.bit() << shift();
    }

    private int shift() {
        return RowTrait.COUNT + ordinal() * Trait.COUNT;
    }
}
