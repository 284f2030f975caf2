/// Writes a report as a Word document: streamed markup, real tables, styles a person can change.
@NullMarked
package mn.biyelelt.report.docx;

import org.jspecify.annotations.NullMarked;
