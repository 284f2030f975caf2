/// Tests of controls that are lighter than JavaFX's.
@NullMarked
package mn.biyelelt.ui.control;

import org.jspecify.annotations.NullMarked;
