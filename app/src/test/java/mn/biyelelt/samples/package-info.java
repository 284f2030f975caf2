/// Tests of the sample workspace.
@NullMarked
package mn.biyelelt.samples;

import org.jspecify.annotations.NullMarked;
