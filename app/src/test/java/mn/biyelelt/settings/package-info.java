/// Settings and their file.
@NullMarked
package mn.biyelelt.settings;

import org.jspecify.annotations.NullMarked;
