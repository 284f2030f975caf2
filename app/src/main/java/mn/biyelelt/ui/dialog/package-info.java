/// Questions to the person that leave the window: files, folders and what went wrong.
@NullMarked
package mn.biyelelt.ui.dialog;

import org.jspecify.annotations.NullMarked;
