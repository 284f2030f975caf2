/// What the user confirmed about the numbers in a plan's texts, kept with the plan.
@NullMarked
package mn.biyelelt.domain.reading;

import org.jspecify.annotations.NullMarked;
