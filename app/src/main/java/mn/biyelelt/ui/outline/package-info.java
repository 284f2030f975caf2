/// The plan's sections, groups and activities as a tree on the left.
@NullMarked
package mn.biyelelt.ui.outline;

import org.jspecify.annotations.NullMarked;
