package mn.biyelelt.validation;

/// What a row must have for a rule to have anything to say about it: the quick way past most rows. All that is needed may stand
/// in different lines of the row.
///
/// A rule finds the same without it, only slower: `NeedsTest` holds that.
public record Needs(long bits) {

    /// A rule that is asked about every row.
    public static final Needs NOTHING = new Needs(0);

    /// A row of a kind.
    public static Needs of(RowTrait trait) {
        return new Needs(trait.bit());
    }

    /// A line with something in a column.
    public static Needs of(Column column, Trait trait) {
        return new Needs(column.bit(trait));
    }

    /// Something more in a column.
    public Needs and(Column column, Trait trait) {
        return new Needs(bits | column.bit(trait));
    }

    /// Whether a row has it all.
    ///
    /// @param traits of the row, as bits
    boolean metBy(long traits) {
        return (bits & ~traits) == 0;
    }
}
