package mn.biyelelt.storage.internal;

import mn.biyelelt.domain.plan.Holdings;

/// What the tables hold.
///
/// @param changeNumber number of the last change that is in it
public record StoredHoldings(Holdings holdings, long changeNumber) {}
