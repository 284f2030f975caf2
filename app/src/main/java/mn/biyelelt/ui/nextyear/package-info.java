/// The page on which next year's plan is made from this one: rows to tick, baselines to see and change before anything is made.
@NullMarked
package mn.biyelelt.ui.nextyear;

import org.jspecify.annotations.NullMarked;
