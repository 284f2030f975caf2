/// The commands of the window: name, key and what they do, in one catalogue.
@NullMarked
package mn.biyelelt.ui.action;

import org.jspecify.annotations.NullMarked;
