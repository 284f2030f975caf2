/// Tests of the list of names beside a field.
@NullMarked
package mn.biyelelt.ui.completion;

import org.jspecify.annotations.NullMarked;
