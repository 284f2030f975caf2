/// Tests of the Excel writer.
@NullMarked
package mn.biyelelt.report.xlsx;

import org.jspecify.annotations.NullMarked;
