/// The pages as they will be printed, painted beside the table.
@NullMarked
package mn.biyelelt.ui.pages;

import org.jspecify.annotations.NullMarked;
