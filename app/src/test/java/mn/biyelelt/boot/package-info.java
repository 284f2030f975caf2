/// Tests of the program as it is started.
@NullMarked
package mn.biyelelt.boot;

import org.jspecify.annotations.NullMarked;
