/// Tests of composition.
@NullMarked
package mn.biyelelt.report.compose;

import org.jspecify.annotations.NullMarked;
