/// Tests of the JSON forms.
@NullMarked
package mn.biyelelt.wire;

import org.jspecify.annotations.NullMarked;
