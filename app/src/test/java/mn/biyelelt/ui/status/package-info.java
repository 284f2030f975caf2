/// The status of rows without a window.
@NullMarked
package mn.biyelelt.ui.status;

import org.jspecify.annotations.NullMarked;
