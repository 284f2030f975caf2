/// Pages that lie over the window until they are done with: one question or one piece of work at a time.
@NullMarked
package mn.biyelelt.ui.sheet;

import org.jspecify.annotations.NullMarked;
