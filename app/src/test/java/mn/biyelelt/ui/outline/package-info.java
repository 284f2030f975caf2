/// The outline without a window.
@NullMarked
package mn.biyelelt.ui.outline;

import org.jspecify.annotations.NullMarked;
