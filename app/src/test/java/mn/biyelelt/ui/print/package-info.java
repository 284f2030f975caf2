/// Tests of printing without a printer.
@NullMarked
package mn.biyelelt.ui.print;

import org.jspecify.annotations.NullMarked;
