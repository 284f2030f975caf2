package mn.biyelelt.ui.signatures;

import java.util.Optional;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Signature;

/// A signature block of the form with who stands in it.
///
/// @param block     key of the block
/// @param role      what prints over it
/// @param dated     where the date of the paper looked at is kept
/// @param signature empty if nobody stands in it yet
public record SignatureEntry(String block, String role, CellKey dated, Optional<Signature> signature) {

    /// The text of a field; empty if nobody stands in the block.
    public String get(FieldKey field) {
        return get(CellKey.of(field));
    }

    /// The same, also for what there is one of a period.
    public String get(CellKey cell) {
        return signature.map(known -> known.cells().get(cell)).orElse("");
    }

    /// The date of the paper looked at.
    public String date() {
        return get(dated);
    }
}
