/// The journal: changes in order, each one safe on disk before it counts as saved. `app/docs/formats.md` has the format.
@NullMarked
package mn.biyelelt.storage.journal;

import org.jspecify.annotations.NullMarked;
