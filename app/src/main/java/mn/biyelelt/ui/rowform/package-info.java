/// All fields of the chosen row on the right, with labels and room for long texts.
@NullMarked
package mn.biyelelt.ui.rowform;

import org.jspecify.annotations.NullMarked;
