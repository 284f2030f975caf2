/// Next year’s page without a window.
@NullMarked
package mn.biyelelt.ui.nextyear;

import org.jspecify.annotations.NullMarked;
