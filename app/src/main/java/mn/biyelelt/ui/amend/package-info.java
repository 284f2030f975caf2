/// Amendments: the question for the reason when a report touches the plan, and the list of all that was amended.
@NullMarked
package mn.biyelelt.ui.amend;

import org.jspecify.annotations.NullMarked;
