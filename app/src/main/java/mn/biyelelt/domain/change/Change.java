package mn.biyelelt.domain.change;

import mn.biyelelt.domain.plan.Plan;

/// One step from a plan to another plan: a cell edit, a paste, an import, a merge, a fix or an undo.
///
/// Laws: `c.inverse(p).apply(c.apply(p))` equals `p`; a [Batch] equals its parts applied in order. Pure values.
public sealed interface Change permits SetText, SetHeader, SetDepth, AddElement, RemoveElement, MoveElement, Batch {

    /// The plan after this change.
    ///
    /// @throws ChangeRejected if the plan has not what the change speaks of; the plan given is untouched in any case
    Plan apply(Plan plan);

    /// The change that leads back to `before` from `apply(before)`.
    ///
    /// @throws ChangeRejected as [#apply(Plan)]
    Change inverse(Plan before);
}
