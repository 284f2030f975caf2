/// Numbers of rows that follow from the rows above them while rows come, go and move.
@NullMarked
package mn.biyelelt.domain.numbering;

import org.jspecify.annotations.NullMarked;
