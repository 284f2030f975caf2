/// Holds these models to tests without a window.
@NullMarked
package mn.biyelelt.ui.reading;

import org.jspecify.annotations.NullMarked;
