package mn.biyelelt.storage.internal;

import mn.biyelelt.domain.plan.Holdings;

/// What the tables hold.
///
/// @param changeNumber number of the last change that is in it
/// @param check        sum of the checksums of all rows but the workspace's own
public record StoredHoldings(Holdings holdings, long changeNumber, long check) {}
