/// Tests of the printed check list.
@NullMarked
package mn.biyelelt.report.checklist;

import org.jspecify.annotations.NullMarked;
