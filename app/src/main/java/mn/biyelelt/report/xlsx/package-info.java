/// Writes a report as an Excel sheet: the same tables for reading on, streamed row by row.
@NullMarked
package mn.biyelelt.report.xlsx;

import org.jspecify.annotations.NullMarked;
