/// How texts were read, shown beside them, and corrected by the person who knows better.
@NullMarked
package mn.biyelelt.ui.reading;

import org.jspecify.annotations.NullMarked;
