package mn.biyelelt.report.model;

import java.util.List;

/// Signature or approval blocks: rows of boxes side by side. A box never splits over pages.
///
/// @param rows          boxes of one row share the content width evenly, two or more side by side
/// @param before        free space above the first row, mm
/// @param between       free space between rows, mm
/// @param closing       whether it ends the report and takes at least one table row with it to a new page; false for
///                      approval blocks above the title
public record SignatureArea(List<List<SignatureBox>> rows, double before, double between,
        boolean closing) implements Block {

    public SignatureArea {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
