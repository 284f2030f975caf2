package mn.biyelelt.report.publish;

import java.nio.file.Path;
import java.util.List;
import mn.biyelelt.report.layout.MissingGlyph;

/// What was written.
///
/// @param files   the papers, in the order PDF, DOCX, XLSX
/// @param rows    rows of the tables, groups included
/// @param pages   pages of the PDF
/// @param missing characters of the user's text that the printing fonts lack; empty if all print
/// @param times   how long each step took
public record Published(List<Path> files, int rows, int pages, List<MissingGlyph> missing, Times times) {

    public Published {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
    }

    /// Milliseconds by step; 0 for a paper that was not wanted.
    public record Times(long compose, long layout, long pdf, long docx, long xlsx) {

        /// All three papers.
        public long write() {
            return pdf + docx + xlsx;
        }
    }
}
