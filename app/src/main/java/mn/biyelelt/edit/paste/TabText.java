package mn.biyelelt.edit.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tables as text with tabs between cells and line ends between rows, in the way Excel writes and reads it: a cell with a tab, a
/// line end or a quote in it stands in quotes.
public final class TabText {

    private TabText() {
    }

    /// Writes a table; of a spanning cell the text stands where it begins.
    public static String of(TextTable table) {
        return IntStream.range(0, table.height()).mapToObj(row -> IntStream.range(0, table.width())
                .mapToObj(column -> quoted(table.text(row, column))).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /// Reads a table.
    ///
    /// @throws PasteTooLarge beyond the limits
    public static TextTable read(String text) {
        PasteTooLarge.check(text.length() <= PasteTooLarge.LETTERS);
        return TextTable.of(new Reader(text).rows());
    }

    private static String quoted(String text) {
        boolean plain = text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf('"') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static final class Reader {

        private final String text;
        private int at;
        private int cells;

        Reader(String text) {
            this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        }

        List<List<String>> rows() {
            var rows = new ArrayList<List<String>>();
            while (at < text.length()) {
                rows.add(row());
                PasteTooLarge.check(rows.size() <= PasteTooLarge.ROWS);
            }
            return rows;
        }

        private List<String> row() {
            var row = new ArrayList<String>();
            row.add(cell());
            while (at < text.length() && text.charAt(at) == '\t') {
                at++;
                row.add(cell());
                PasteTooLarge.check(row.size() <= PasteTooLarge.COLUMNS && ++cells <= PasteTooLarge.CELLS);
            }
            at++;
            return row;
        }

        private String cell() {
            int end = at < text.length() && text.charAt(at) == '"' ? quoteEnd() : -1;
            if (end > 0) {
                String inner = text.substring(at + 1, end).replace("\"\"", "\"");
                at = end + 1;
                return inner;
            }
            int from = at;
            while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
                at++;
            }
            return text.substring(from, at);
        }

        /// Where the quote closes with the cell; -1 if the quote is an ordinary sign of the text.
        private int quoteEnd() {
            for (int i = at + 1; i < text.length(); i++) {
                if (text.charAt(i) == '"') {
                    if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                        i++;
                    } else {
                        boolean ends = i + 1 == text.length() || text.charAt(i + 1) == '\t'
                                || text.charAt(i + 1) == '\n';
                        return ends ? i : -1;
                    }
                }
            }
            return -1;
        }
    }
}
