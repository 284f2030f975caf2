/// Holds these models to tests without a window.
@NullMarked
package mn.biyelelt.ui.percent;

import org.jspecify.annotations.NullMarked;
