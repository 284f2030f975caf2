/// What is open in the window: the plan, its undo and saved mark, and the place a person works at.
@NullMarked
package mn.biyelelt.ui.session;

import org.jspecify.annotations.NullMarked;
