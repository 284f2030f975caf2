/// Tests of editing a plan.
@NullMarked
package mn.biyelelt.edit;

import org.jspecify.annotations.NullMarked;
