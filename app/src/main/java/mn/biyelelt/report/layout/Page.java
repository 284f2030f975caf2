package mn.biyelelt.report.layout;

import java.util.List;

/// A page: everything that is drawn on it, in reading order.
///
/// @param cells  areas of the table cells that show a text of the plan
/// @param stamps where stamps are put
public record Page(List<TextRun> texts, List<Rule> rules, List<CellArea> cells, List<StampPlace> stamps) {

    public Page {
        texts = List.copyOf(texts);
        rules = List.copyOf(rules);
        cells = List.copyOf(cells);
        stamps = List.copyOf(stamps);
    }
}
