/// The plan as a table that looks like the paper, edited by keyboard.
@NullMarked
package mn.biyelelt.ui.table;

import org.jspecify.annotations.NullMarked;
