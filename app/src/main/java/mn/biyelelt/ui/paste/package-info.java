/// Pasting tables into the plan: what it would change is shown first, and is one step of undo.
@NullMarked
package mn.biyelelt.ui.paste;

import org.jspecify.annotations.NullMarked;
