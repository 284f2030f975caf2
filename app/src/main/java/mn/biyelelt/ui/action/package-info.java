/// The commands of the window in one catalogue - name, menu, key and what they do - and the menu bar, buttons and palette made
/// from it.
@NullMarked
package mn.biyelelt.ui.action;

import org.jspecify.annotations.NullMarked;
