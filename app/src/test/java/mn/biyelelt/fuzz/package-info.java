/// Fuzzing: every reader of files from outside gets seeds that were changed at random, and may only take them or refuse them.
@NullMarked
package mn.biyelelt.fuzz;

import org.jspecify.annotations.NullMarked;
