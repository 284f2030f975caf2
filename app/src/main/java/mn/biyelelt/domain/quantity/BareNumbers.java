package mn.biyelelt.domain.quantity;

/// What numbers count that stand without a unit, and whether there were any. For one reading of a text.
final class BareNumbers {

    private final Unit assumed;
    private boolean met;

    BareNumbers(Unit assumed) {
        this.assumed = assumed;
    }

    /// The unit of a number that has none.
    Unit unit() {
        met = true;
        return assumed;
    }

    /// Whether a number had none.
    boolean met() {
        return met;
    }
}
