/// Next year's plan from this year's: what was achieved becomes the baseline, years move on, identities are new.
@NullMarked
package mn.biyelelt.domain.renewal;

import org.jspecify.annotations.NullMarked;
