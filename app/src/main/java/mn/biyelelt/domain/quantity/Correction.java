package mn.biyelelt.domain.quantity;

/// What became of a correction that the user typed.
public sealed interface Correction {

    /// @param confirmation what it says
    record Taken(Confirmation confirmation) implements Correction {}

    /// @param reason why it says nothing that could be kept
    record Refused(Reason reason) implements Correction {}

    /// Why a correction was not taken.
    enum Reason {
        /// Nothing was typed.
        EMPTY,
        /// There is no amount in it: `олон`, `2024 он`.
        NO_AMOUNT,
        /// There are several amounts, or one that can be read in two ways: `2,105`.
        UNCLEAR
    }
}
