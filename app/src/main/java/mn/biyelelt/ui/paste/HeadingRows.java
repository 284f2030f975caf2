package mn.biyelelt.ui.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import mn.biyelelt.edit.paste.TextTable;
import mn.biyelelt.ui.table.HeadBox;
import mn.biyelelt.ui.table.TableShape;

/// Finds the headings that were copied together with a table: the plan has them already.
final class HeadingRows {

    private final Set<String> known;

    HeadingRows(TableShape shape) {
        known = shape.heads().stream().map(HeadBox::text).map(HeadingRows::letters).collect(Collectors.toSet());
    }

    /// How many rows on top are headings or the row of column numbers under them.
    int count(TextTable table) {
        int rows = 0;
        while (rows < table.height() && isHeading(table, rows)) {
            rows++;
        }
        return rows;
    }

    private boolean isHeading(TextTable table, int row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < table.width(); column++) {
            String text = letters(table.text(row, column));
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        long same = texts.stream().filter(known::contains).count();
        return !texts.isEmpty() && (same * 2 > texts.size() || isCount(texts));
    }

    /// Whether the texts are 1, 2, 3 and so on.
    private static boolean isCount(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return texts.size() > 2;
    }

    /// Letters and figures only: headings are broken and hyphenated in many ways.
    private static String letters(String text) {
        var letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit)
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
