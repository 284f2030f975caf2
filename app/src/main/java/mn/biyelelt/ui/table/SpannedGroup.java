package mn.biyelelt.ui.table;

import mn.biyelelt.domain.plan.Group;

/// A group that is shown in a column beside its activities instead of a row of its own.
///
/// @param first whether the row is its first activity
/// @param last  whether the row is its last activity
public record SpannedGroup(Group group, boolean first, boolean last) {}
