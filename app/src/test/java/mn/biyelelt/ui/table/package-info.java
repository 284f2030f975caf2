/// Tables without a window: cells, steps, edits.
@NullMarked
package mn.biyelelt.ui.table;

import org.jspecify.annotations.NullMarked;
