/// Tests of the numbers of rows.
@NullMarked
package mn.biyelelt.domain.numbering;

import org.jspecify.annotations.NullMarked;
