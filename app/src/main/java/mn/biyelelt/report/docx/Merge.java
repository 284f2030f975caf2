package mn.biyelelt.report.docx;

/// How a cell is merged with the row below it or above it.
enum Merge {
    NONE,
    STARTED,
    CONTINUED
}
