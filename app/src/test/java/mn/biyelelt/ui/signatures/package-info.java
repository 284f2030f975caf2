/// Signature blocks without a window.
@NullMarked
package mn.biyelelt.ui.signatures;

import org.jspecify.annotations.NullMarked;
