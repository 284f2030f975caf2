package mn.biyelelt.ui.paste;

import java.util.Optional;
import mn.biyelelt.edit.paste.HtmlTable;
import mn.biyelelt.edit.paste.PasteTooLarge;
import mn.biyelelt.edit.paste.TabText;
import mn.biyelelt.edit.paste.TextTable;

/// What lay on the clipboard.
///
/// @param table as a table; empty if it is one text
/// @param text  as one text
record Clip(Optional<TextTable> table, String text) {

    /// Reads the clipboard's HTML, or its text where the HTML has no table.
    ///
    /// @throws PasteTooLarge beyond the limits
    static Clip of(Optional<String> html, String text) {
        Optional<TextTable> table = html.flatMap(HtmlTable::read)
                .or(() -> text.strip().indexOf('\t') >= 0 || text.strip().indexOf('\n') >= 0
                        ? Optional.of(TabText.read(text))
                        : Optional.empty());
        return new Clip(table.filter(read -> read.height() * read.width() > 1), withoutLastLineEnd(text));
    }

    /// Whether it is lines without cells: as likely one text as several rows.
    boolean isLines() {
        return table.filter(read -> read.width() > 1).isEmpty();
    }

    private static String withoutLastLineEnd(String text) {
        String lines = text.replace("\r\n", "\n");
        return lines.endsWith("\n") ? lines.substring(0, lines.length() - 1) : lines;
    }
}
