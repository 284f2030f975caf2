/// Snapshots: whole states of a workspace as files of data, verified before they count. `app/docs/formats.md` has the format.
@NullMarked
package mn.biyelelt.storage.snapshot;

import org.jspecify.annotations.NullMarked;
