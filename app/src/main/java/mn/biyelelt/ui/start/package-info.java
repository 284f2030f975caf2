/// The window before a workspace is open.
@NullMarked
package mn.biyelelt.ui.start;

import org.jspecify.annotations.NullMarked;
