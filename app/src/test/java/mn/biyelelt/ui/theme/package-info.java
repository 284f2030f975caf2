/// Tests of the looks.
@NullMarked
package mn.biyelelt.ui.theme;

import org.jspecify.annotations.NullMarked;
