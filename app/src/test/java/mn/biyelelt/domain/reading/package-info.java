/// Tests of what is confirmed about a plan's numbers.
@NullMarked
package mn.biyelelt.domain.reading;

import org.jspecify.annotations.NullMarked;
