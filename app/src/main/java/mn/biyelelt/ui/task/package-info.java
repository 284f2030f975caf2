/// Brings results of background work to the JavaFX thread.
@NullMarked
package mn.biyelelt.ui.task;

import org.jspecify.annotations.NullMarked;
