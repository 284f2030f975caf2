/// The main window: puts header, outline, table, form and pages together.
@NullMarked
package mn.biyelelt.ui.shell;

import org.jspecify.annotations.NullMarked;
