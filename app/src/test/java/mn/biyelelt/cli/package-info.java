/// Tests of the command line.
@NullMarked
package mn.biyelelt.cli;

import org.jspecify.annotations.NullMarked;
