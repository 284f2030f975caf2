/// Tests of the plan model, and plans made at random for other tests.
@NullMarked
package mn.biyelelt.domain.plan;

import org.jspecify.annotations.NullMarked;
