/// Tests of the words on the screen.
@NullMarked
package mn.biyelelt.ui.text;

import org.jspecify.annotations.NullMarked;
