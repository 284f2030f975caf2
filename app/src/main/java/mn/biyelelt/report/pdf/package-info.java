/// Writes laid-out pages as PDF/A-2b and measures text by the embedded fonts; the only place that knows PDFBox.
@NullMarked
package mn.biyelelt.report.pdf;

import org.jspecify.annotations.NullMarked;
