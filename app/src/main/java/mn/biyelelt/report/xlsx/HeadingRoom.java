package mn.biyelelt.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.Run;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TextStyle;
import mn.biyelelt.report.ooxml.TextExtent;

/// Excel does not hyphenate, but breaks a word wherever the cell ends: a column is made as wide as the longest word of its heading,
/// and the columns that have room to spare give it.
final class HeadingRoom {

    private final TextExtent extent;
    private final TextStyle style;

    /// @param style of headings
    HeadingRoom(TextExtent extent, TextStyle style) {
        this.extent = extent;
        this.style = style;
    }

    /// Widths of the same sum, mm; those given, where there is no room to give.
    List<Double> in(Table table, List<Double> widths) {
        double[] needs = needs(table);
        double missing = 0;
        double spare = 0;
        for (int i = 0; i < needs.length; i++) {
            missing += Math.max(0, needs[i] - widths.get(i));
            spare += Math.max(0, widths.get(i) - needs[i]);
        }
        if (missing == 0 || missing > spare) {
            return widths;
        }
        var found = new ArrayList<Double>();
        for (int i = 0; i < needs.length; i++) {
            found.add(widths.get(i) < needs[i]
                    ? needs[i]
                    : widths.get(i) - missing * (widths.get(i) - needs[i]) / spare);
        }
        return found;
    }

    private double[] needs(Table table) {
        var needs = new double[table.columns().size()];
        for (HeadCell cell : table.heads()) {
            if (cell.columnSpan() == 1) {
                needs[cell.column()] = Math.max(needs[cell.column()], longestWord(cell.content()));
            }
        }
        return needs;
    }

    private double longestWord(List<Paragraph> content) {
        return content.stream().flatMap(paragraph -> paragraph.inlines().stream()).filter(Run.class::isInstance)
                .map(Run.class::cast).mapToDouble(this::longestWord).max().orElse(0);
    }

    private double longestWord(Run run) {
        double longest = 0;
        for (String word : run.text().split(" ")) {
            longest = Math.max(longest, Bundles.roomFor(extent.width(word, style, run.bold())));
        }
        return longest;
    }
}
