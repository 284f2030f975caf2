/// Tests of writing papers to disk.
@NullMarked
package mn.biyelelt.report.publish;

import org.jspecify.annotations.NullMarked;
