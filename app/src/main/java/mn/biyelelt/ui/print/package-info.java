/// Printing the pages as they are laid out: which printer, which pages, how many copies, both sides.
@NullMarked
package mn.biyelelt.ui.print;

import org.jspecify.annotations.NullMarked;
