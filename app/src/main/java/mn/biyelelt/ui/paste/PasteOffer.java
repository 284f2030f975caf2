package mn.biyelelt.ui.paste;

import java.util.List;
import java.util.Map;
import mn.biyelelt.edit.paste.Cleaning;

/// What the person decides about before anything is pasted.
///
/// @param manners  ways it could go, the one taken included
/// @param cleaning whether texts are cleaned
/// @param legacy   whether text of old fonts is turned into letters
/// @param cleaned  in how many texts something was or would be mended; text of old fonts always counted
public record PasteOffer(PastePlan plan, PasteManner manner, List<PasteManner> manners, boolean cleaning,
        boolean legacy,
        Map<Cleaning, Integer> cleaned) {

    public PasteOffer {
        manners = List.copyOf(manners);
        cleaned = Map.copyOf(cleaned);
    }

    /// Whether it may be done without asking: one text, taken as it is.
    boolean isPlain() {
        return plan.edits().size() <= 1 && plan.rows() == 0 && plan.leftOut() == 0 && cleaned.isEmpty()
                && manners.size() == 1;
    }
}
