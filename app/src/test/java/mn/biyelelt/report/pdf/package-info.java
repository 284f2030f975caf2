/// Tests of the PDF writer.
@NullMarked
package mn.biyelelt.report.pdf;

import org.jspecify.annotations.NullMarked;
