/// Tests of the changes, and changes made at random for other tests.
@NullMarked
package mn.biyelelt.domain.change;

import org.jspecify.annotations.NullMarked;
