/// What DOCX and XLSX have in common: the package on POI, markup streamed into its parts, and text that markup can carry.
@NullMarked
package mn.biyelelt.report.ooxml;

import org.jspecify.annotations.NullMarked;
