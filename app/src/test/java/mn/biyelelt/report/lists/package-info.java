/// Tests of the printed check list.
@NullMarked
package mn.biyelelt.report.lists;

import org.jspecify.annotations.NullMarked;
