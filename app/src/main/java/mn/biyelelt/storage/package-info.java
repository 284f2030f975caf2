/// Workspaces on disk: the journal that makes every change lasting, and the database that is read back at the next start.
@NullMarked
package mn.biyelelt.storage;

import org.jspecify.annotations.NullMarked;
