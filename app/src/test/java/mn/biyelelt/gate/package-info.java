/// Files that nobody honest would make, and what the gate says of them.
@NullMarked
package mn.biyelelt.gate;

import org.jspecify.annotations.NullMarked;
