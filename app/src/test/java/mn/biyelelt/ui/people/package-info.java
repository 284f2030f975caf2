/// The directory without a window.
@NullMarked
package mn.biyelelt.ui.people;

import org.jspecify.annotations.NullMarked;
