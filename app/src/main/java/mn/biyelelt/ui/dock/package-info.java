/// Panes around and in the middle of the window: where they stand, which are shown, how one goes from one to the next.
@NullMarked
package mn.biyelelt.ui.dock;

import org.jspecify.annotations.NullMarked;
