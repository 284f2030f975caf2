package mn.biyelelt.edit.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tables as HTML, as Word, Excel and browsers put them on the clipboard. Only texts and spans are read: nothing is run, loaded or
/// looked up.
public final class HtmlTable {

    private HtmlTable() {
    }

    /// Writes a table that Word and Excel take as one.
    public static String of(TextTable table) {
        var html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\">");
        for (int row = 0; row < table.height(); row++) {
            html.append("<tr>");
            for (int column = 0; column < table.width(); column++) {
                table.at(row, column).ifPresent(cell -> append(html, cell));
            }
            html.append("</tr>");
        }
        return html.append("</table></body></html>").toString();
    }

    /// Reads the first table of an HTML text; empty if it has none.
    ///
    /// @throws PasteTooLarge beyond the limits
    public static Optional<TextTable> read(String html) {
        PasteTooLarge.check(html.length() <= PasteTooLarge.LETTERS);
        List<List<TextCell>> rows = new HtmlTableReader(html).rows();
        var filled = new ArrayList<>(rows);
        filled.removeIf(List::isEmpty);
        return filled.isEmpty() ? Optional.empty() : Optional.of(TextTable.ofSpanning(rows));
    }

    private static void append(StringBuilder html, TextCell cell) {
        html.append("<td");
        if (cell.rowSpan() > 1) {
            html.append(" rowspan=\"").append(cell.rowSpan()).append('"');
        }
        if (cell.columnSpan() > 1) {
            html.append(" colspan=\"").append(cell.columnSpan()).append('"');
        }
        // Excel keeps a line break within a cell only with this style
        html.append('>').append(escaped(cell.text()).replace("\n", "<br style=\"mso-data-placement:same-cell;\">"))
                .append("</td>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
