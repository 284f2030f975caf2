/// Tests of the handbook.
@NullMarked
package mn.biyelelt.ui.help;

import org.jspecify.annotations.NullMarked;
