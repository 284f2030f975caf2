/// The row's form without a window.
@NullMarked
package mn.biyelelt.ui.rowform;

import org.jspecify.annotations.NullMarked;
