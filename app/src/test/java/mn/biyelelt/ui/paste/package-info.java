/// Pasting without a window.
@NullMarked
package mn.biyelelt.ui.paste;

import org.jspecify.annotations.NullMarked;
