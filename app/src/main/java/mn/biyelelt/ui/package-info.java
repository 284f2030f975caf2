/// The window: the only code that knows JavaFX. Each part is a package of its own; the shell joins them.
@NullMarked
package mn.biyelelt.ui;

import org.jspecify.annotations.NullMarked;
