/// The percent of an indicator, an activity, a section and a plan: formulas, judgement of a claimed percent, means over rows
/// that are due, steps of a scale. Pure; what it has to say to the user are keys and places, put into words elsewhere.
@NullMarked
package mn.biyelelt.progress;

import org.jspecify.annotations.NullMarked;
