/// The command line: the same services as the window, for scripts, tests and machines without a display.
@NullMarked
package mn.biyelelt.cli;

import org.jspecify.annotations.NullMarked;
