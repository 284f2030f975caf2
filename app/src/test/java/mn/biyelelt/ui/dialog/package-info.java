/// Tests of the questions for files.
@NullMarked
package mn.biyelelt.ui.dialog;

import org.jspecify.annotations.NullMarked;
