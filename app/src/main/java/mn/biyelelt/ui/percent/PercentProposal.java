package mn.biyelelt.ui.percent;

import java.util.List;
import java.util.Optional;

/// What the figures propose as percent, in words.
///
/// @param percent to enter, such as `86,7`; empty if it could not be reckoned
/// @param formula what it is reckoned by, in a few words
/// @param steps   how it was reckoned, a sentence each
/// @param why     the verdict's reason; where there is no percent, why not
/// @param entered whether that percent stands there already
public record PercentProposal(Optional<String> percent, String formula, List<String> steps, String why,
        boolean entered) {

    public PercentProposal {
        steps = List.copyOf(steps);
    }
}
