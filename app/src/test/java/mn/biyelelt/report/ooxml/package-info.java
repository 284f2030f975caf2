/// Tests of what DOCX and XLSX share, and the schemas that both are held to.
@NullMarked
package mn.biyelelt.report.ooxml;

import org.jspecify.annotations.NullMarked;
