/// Tests of the Word writer.
@NullMarked
package mn.biyelelt.report.docx;

import org.jspecify.annotations.NullMarked;
