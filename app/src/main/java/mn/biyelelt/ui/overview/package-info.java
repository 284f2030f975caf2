/// The year in figures, as one would show it to the director: charts, the numbers beside them, and a paper of them.
@NullMarked
package mn.biyelelt.ui.overview;

import org.jspecify.annotations.NullMarked;
