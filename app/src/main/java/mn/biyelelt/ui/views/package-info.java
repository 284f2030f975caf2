/// Looking at a plan as another paper: the choice of the form, and what that form does not show.
@NullMarked
package mn.biyelelt.ui.views;

import org.jspecify.annotations.NullMarked;
