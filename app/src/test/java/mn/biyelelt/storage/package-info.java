/// Tests of workspaces on disk, with real files and a real database.
@NullMarked
package mn.biyelelt.storage;

import org.jspecify.annotations.NullMarked;
