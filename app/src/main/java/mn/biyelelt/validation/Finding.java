package mn.biyelelt.validation;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.change.Change;

/// Something in the user's data that wants attention. Two findings are the same if they say the same of the same cell.
///
/// @param rule      id of the rule, as in the catalogue: `N1`
/// @param variant   which of the rule's sentences is meant; empty for its only one
/// @param arguments names and values in turn, for the sentence's places
/// @param fix       the change that puts it right, where one is safe
public record Finding(String rule, Severity severity, Target target, String variant, List<String> arguments,
        Optional<Change> fix) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /// Key of its sentence in the message bundles.
    public String message() {
        return "check.rule." + rule + (variant.isEmpty() ? "" : "." + variant);
    }

    /// The sentence's places, as the messages want them.
    public Object[] places() {
        return arguments.toArray();
    }
}
