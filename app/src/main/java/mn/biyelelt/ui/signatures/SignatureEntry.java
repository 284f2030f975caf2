package mn.biyelelt.ui.signatures;

import java.util.Optional;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.plan.Signature;

/// A signature block of the form with who stands in it.
///
/// @param block     key of the block
/// @param role      what prints over it
/// @param signature empty if nobody stands in it yet
public record SignatureEntry(String block, String role, Optional<Signature> signature) {

    /// The text of a field; empty if nobody stands in the block.
    public String get(FieldKey field) {
        return signature.map(known -> known.get(field)).orElse("");
    }
}
