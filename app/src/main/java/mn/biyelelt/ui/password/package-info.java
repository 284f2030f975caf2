/// Typing the password of a workspace, and setting, changing or removing it.
@NullMarked
package mn.biyelelt.ui.password;

import org.jspecify.annotations.NullMarked;
