package mn.biyelelt.ui.paste;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mn.biyelelt.edit.paste.HtmlTable;
import mn.biyelelt.edit.paste.PasteTooLarge;
import mn.biyelelt.edit.paste.TabText;
import mn.biyelelt.edit.paste.TextTable;

/// What lay on the clipboard.
///
/// @param table as a table; empty if it is one text
/// @param text  as one text
record Clip(Optional<TextTable> table, String text) {

    /// Reads the clipboard's HTML, or its text where the HTML has no table. Nothing, where there are neither words nor a table: a
    /// picture puts HTML there too.
    ///
    /// @throws PasteTooLarge beyond the limits
    static Optional<Clip> of(Optional<String> html, String text) {
        Optional<TextTable> table = html.flatMap(HtmlTable::read);
        if (text.isBlank() && table.isEmpty()) {
            return Optional.empty();
        }
        Optional<TextTable> cells = table.or(
                () -> text.strip().indexOf('\t') >= 0 || text.strip().indexOf('\n') >= 0
                        ? Optional.of(TabText.read(text))
                        : Optional.empty());
        String words = text.isEmpty() ? table.map(Clip::lines).orElse("") : withoutLastLineEnd(text);
        return Optional.of(new Clip(cells.filter(read -> read.height() * read.width() > 1), words));
    }

    /// Whether it is lines without cells: as likely one text as several rows.
    boolean isLines() {
        return table.filter(read -> read.width() > 1).isEmpty();
    }

    /// What programs put beside the HTML of a table, where one put nothing.
    private static String lines(TextTable table) {
        return IntStream.range(0, table.height())
                .mapToObj(row -> IntStream.range(0, table.width()).mapToObj(column -> table.text(row, column))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String withoutLastLineEnd(String text) {
        String lines = text.replace("\r\n", "\n");
        return lines.endsWith("\n") ? lines.substring(0, lines.length() - 1) : lines;
    }
}
