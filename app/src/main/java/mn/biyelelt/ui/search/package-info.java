/// Searching and replacing in the table, and showing only some of its rows.
@NullMarked
package mn.biyelelt.ui.search;

import org.jspecify.annotations.NullMarked;
