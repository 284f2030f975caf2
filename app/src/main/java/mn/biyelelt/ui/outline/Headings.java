package mn.biyelelt.ui.outline;

import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;

/// What the form calls parts of the plan that have no heading of their own.
public interface Headings {

    /// A section's name; empty if the form has none.
    String of(Section section);

    /// The role line over a signature; empty if the form has none.
    String of(Signature signature);
}
