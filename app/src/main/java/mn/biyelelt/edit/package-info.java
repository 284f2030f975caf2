/// Editing one plan: the current snapshot, undo and redo, and what of it is safe on disk.
@NullMarked
package mn.biyelelt.edit;

import org.jspecify.annotations.NullMarked;
