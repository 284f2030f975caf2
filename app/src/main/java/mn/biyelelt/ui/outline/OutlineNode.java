package mn.biyelelt.ui.outline;

import java.util.List;
import mn.biyelelt.domain.plan.ElementId;

/// A line of the outline with the lines under it.
///
/// @param kind what it stands for
/// @param text in one line
public record OutlineNode(ElementId id, Kind kind, String text, List<OutlineNode> under) {

    /// What a line stands for.
    public enum Kind {
        PLAN,
        SECTION,
        GROUP,
        ACTIVITY,
        SIGNATURES,
        SIGNATURE
    }

    public OutlineNode {
        under = List.copyOf(under);
    }
}
