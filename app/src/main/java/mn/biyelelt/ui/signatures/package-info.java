/// Who signs the paper: its signature blocks, filled from the directory and shown as they will print.
@NullMarked
package mn.biyelelt.ui.signatures;

import org.jspecify.annotations.NullMarked;
