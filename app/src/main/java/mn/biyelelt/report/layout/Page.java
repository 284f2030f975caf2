package mn.biyelelt.report.layout;

import java.util.List;

/// A page: everything that is drawn on it, in reading order.
///
/// @param cells areas of the table cells that show a text of the plan
public record Page(List<TextRun> texts, List<Rule> rules, List<CellArea> cells) {

    public Page {
        texts = List.copyOf(texts);
        rules = List.copyOf(rules);
        cells = List.copyOf(cells);
    }
}
