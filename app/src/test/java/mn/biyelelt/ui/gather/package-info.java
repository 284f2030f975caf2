/// A report from those of its parts, without a window.
@NullMarked
package mn.biyelelt.ui.gather;

import org.jspecify.annotations.NullMarked;
