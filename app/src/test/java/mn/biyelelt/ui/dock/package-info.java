/// Tests of where panes stand and which of them has the keyboard.
@NullMarked
package mn.biyelelt.ui.dock;

import org.jspecify.annotations.NullMarked;
