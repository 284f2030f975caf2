/// Tests of the layout, and papers to test with.
@NullMarked
package mn.biyelelt.report.layout;

import org.jspecify.annotations.NullMarked;
