/// Next year’s plan from this one, without a window.
@NullMarked
package mn.biyelelt.domain.renewal;

import org.jspecify.annotations.NullMarked;
