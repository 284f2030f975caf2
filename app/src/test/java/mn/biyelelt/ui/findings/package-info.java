/// Holds these models to tests without a window.
@NullMarked
package mn.biyelelt.ui.findings;

import org.jspecify.annotations.NullMarked;
