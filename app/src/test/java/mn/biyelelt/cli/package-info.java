/// Tests of the command line, in process and as a process.
@NullMarked
package mn.biyelelt.cli;

import org.jspecify.annotations.NullMarked;
