/// Completing what is being typed from a list that takes nothing unasked: one manner for the table and for every field.
@NullMarked
package mn.biyelelt.ui.completion;

import org.jspecify.annotations.NullMarked;
