package mn.biyelelt.edit.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Goes through HTML tag by tag and gathers the cells of the first table. A table within a cell becomes text of the cell; lists
/// become lines with their marks.
final class HtmlTableReader {

    private final HtmlTags tags;
    private final List<List<TextCell>> rows = new ArrayList<>();
    private final List<Integer> listNumbers = new ArrayList<>();
    private HtmlText text = new HtmlText();
    private int depth;
    private boolean done;
    private boolean inCell;
    private int cells;
    private int rowSpan = 1;
    private int columnSpan = 1;

    HtmlTableReader(String html) {
        tags = new HtmlTags(html);
    }

    List<List<TextCell>> rows() {
        while (!done && tags.next()) {
            if (tags.isText()) {
                if (inCell) {
                    text.add(tags.text());
                }
            } else if (tags.isEnd()) {
                end(tags.name());
            } else {
                begin(tags.name());
            }
        }
        endCell();
        return rows;
    }

    private void begin(String name) {
        switch (name) {
            case "table" -> depth++;
            case "tr" -> {
                if (depth == 1) {
                    endCell();
                    rows.add(new ArrayList<>());
                    PasteTooLarge.check(rows.size() <= PasteTooLarge.ROWS);
                } else {
                    text.breakLine();
                }
            }
            case "td", "th" -> {
                if (depth == 1) {
                    beginCell();
                } else {
                    text.add(" ");
                }
            }
            case "br" -> text.lineEnd();
            case "ul" -> listNumbers.add(0);
            case "ol" -> listNumbers.add(1);
            case "li" -> beginItem();
            default -> breakAt(name);
        }
    }

    private void end(String name) {
        switch (name) {
            case "table" -> {
                depth = Math.max(0, depth - 1);
                done = depth == 0;
            }
            case "td", "th" -> {
                if (depth == 1) {
                    endCell();
                }
            }
            case "ul", "ol" -> {
                if (!listNumbers.isEmpty()) {
                    listNumbers.removeLast();
                }
                text.breakLine();
            }
            default -> breakAt(name);
        }
    }

    private void breakAt(String name) {
        if (List.of("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6").contains(name)) {
            text.breakLine();
        }
    }

    private void beginCell() {
        endCell();
        if (rows.isEmpty()) {
            rows.add(new ArrayList<>());
        }
        inCell = true;
        rowSpan = Math.min(span("rowspan"), PasteTooLarge.ROWS);
        int columns = span("colspan");
        // a table as wide as that would be too large anyway: the number is a lie
        columnSpan = columns > PasteTooLarge.COLUMNS ? 1 : columns;
    }

    private void endCell() {
        if (inCell) {
            rows.getLast().add(new TextCell(text.text(), rowSpan, columnSpan));
            cells += columnSpan;
            int columns = rows.getLast().stream().mapToInt(TextCell::columnSpan).sum();
            PasteTooLarge.check(columns <= PasteTooLarge.COLUMNS && cells <= PasteTooLarge.CELLS);
        }
        inCell = false;
        listNumbers.clear();
        text = new HtmlText();
    }

    private void beginItem() {
        text.breakLine();
        int level = listNumbers.size();
        text.addAsIs("  ".repeat(Math.clamp(level - 1L, 0, 8)));
        if (level > 0 && listNumbers.getLast() > 0) {
            int number = listNumbers.getLast();
            listNumbers.set(level - 1, number + 1);
            text.addAsIs(number + ". ");
        } else {
            text.addAsIs("- ");
        }
    }

    private int span(String attribute) {
        String value = tags.attribute(attribute).strip().toLowerCase(Locale.ROOT);
        boolean figure = !value.isEmpty() && value.length() < 6 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return figure ? Math.max(1, Integer.parseInt(value)) : 1;
    }
}
