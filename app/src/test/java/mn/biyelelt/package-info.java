/// Tests that hold the whole program: its architecture and its texts.
@NullMarked
package mn.biyelelt;

import org.jspecify.annotations.NullMarked;
