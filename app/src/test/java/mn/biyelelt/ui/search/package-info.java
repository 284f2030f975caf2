/// Search and filter without a window.
@NullMarked
package mn.biyelelt.ui.search;

import org.jspecify.annotations.NullMarked;
