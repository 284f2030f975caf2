/// The desk's plan and its rows without a window.
@NullMarked
package mn.biyelelt.ui.session;

import org.jspecify.annotations.NullMarked;
