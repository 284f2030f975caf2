/// Words on the screen that follow the chosen language without a restart.
@NullMarked
package mn.biyelelt.ui.text;

import org.jspecify.annotations.NullMarked;
