/// Amendments without a window.
@NullMarked
package mn.biyelelt.ui.amend;

import org.jspecify.annotations.NullMarked;
