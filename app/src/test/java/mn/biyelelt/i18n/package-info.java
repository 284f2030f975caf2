/// Tests of the program's words.
@NullMarked
package mn.biyelelt.i18n;

import org.jspecify.annotations.NullMarked;
