/// Looks: light and dark, type and zoom. Colours come only from here.
@NullMarked
package mn.biyelelt.ui.theme;

import org.jspecify.annotations.NullMarked;
