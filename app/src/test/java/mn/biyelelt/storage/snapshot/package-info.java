/// Tests of snapshots and of which are kept.
@NullMarked
package mn.biyelelt.storage.snapshot;

import org.jspecify.annotations.NullMarked;
