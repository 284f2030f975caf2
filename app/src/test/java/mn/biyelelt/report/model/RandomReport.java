package mn.biyelelt.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Reports of random tables with difficult text: the same seed gives the same report.
public final class RandomReport {

    private static final List<String> WORDS = List.of("Өрх", "үзлэг", "ЭМДС", "94%", "2024.01.02", "I-IV", "=1+1", "+7",
            "-5",
            "@нэр", "<p>", "&amp;", "\"ишлэл\"", "“Алсын хараа 2050”", "'", "№ 12", "₮ 13,8 сая", "\u0007", "\u0001",
            "\uFFFE",
            "а\uD83Dб", "а\uDE00б", "😀", "שלום", "a\tb", "_x0041_", "_x005F_", "]]>", "<!--", "Ё", "ё",
            "хэлтэс,\u00A0агентлаг", "  ",
            "ГүйцэтгэлийнХувьБусадТоо", "\u200B", "{нэр}", "C:\\Тайлан\\", "а\u0301", "\u000B", "\u2028", "\r", "﻿");

    private final Random random;

    private RandomReport(long seed) {
        random = new Random(seed);
    }

    /// A report of one to three tables.
    public static ReportDocument of(long seed) {
        return new RandomReport(seed).report();
    }

    private ReportDocument report() {
        var blocks = new ArrayList<Block>();
        blocks.add(new TextBlock(paragraphs(), StyleName.TITLE, 0, false, false));
        for (int i = 0; i <= random.nextInt(3); i++) {
            if (random.nextBoolean()) {
                blocks.add(new TextBlock(paragraphs(), StyleName.SECTION, 0, true, false));
            }
            if (random.nextInt(4) == 0) {
                blocks.add(new PageBreak());
            }
            blocks.add(table());
        }
        return TypicalReport.of(blocks);
    }

    private Table table() {
        int columns = 1 + random.nextInt(9);
        var wishes = new ArrayList<TableColumn>();
        var heads = new ArrayList<HeadCell>();
        for (int i = 0; i < columns; i++) {
            wishes.add(new TableColumn("c" + i, random.nextInt(20), 0, random.nextInt(3), random.nextBoolean()));
        }
        heads(heads, columns);
        List<String> numbers = random.nextBoolean() ? List.of()
                : wishes.stream().map(column -> column.key().substring(1)).toList();
        return new Table(wishes, 2, heads, numbers, rows(columns));
    }

    /// Two heading rows: a pair of columns shares an upper cell, or one cell stands over both rows.
    private void heads(List<HeadCell> heads, int columns) {
        int column = 0;
        while (column < columns) {
            if (columns - column > 1 && random.nextBoolean()) {
                heads.add(new HeadCell(0, column, 1, 2, paragraphs()));
                heads.add(new HeadCell(1, column, 1, 1, paragraphs()));
                heads.add(new HeadCell(1, column + 1, 1, 1, paragraphs()));
                column += 2;
            } else {
                heads.add(new HeadCell(0, column, 2, 1, paragraphs()));
                column++;
            }
        }
    }

    private List<TableRow> rows(int columns) {
        var rows = new ArrayList<TableRow>();
        for (int i = random.nextInt(9); i > 0; i--) {
            if (random.nextInt(4) == 0) {
                rows.add(new TableRow(TableRow.Kind.GROUP, List.of(cell(0, columns, 1))));
            } else {
                activity(rows, columns);
            }
        }
        return rows;
    }

    private void activity(List<TableRow> rows, int columns) {
        int lines = 1 + random.nextInt(3);
        var spanning = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            spanning[column] = random.nextBoolean();
        }
        for (int line = 0; line < lines; line++) {
            var cells = new ArrayList<Cell>();
            for (int column = 0; column < columns; column++) {
                if (!spanning[column]) {
                    cells.add(cell(column, 1, 1));
                } else if (line == 0) {
                    cells.add(cell(column, 1, lines));
                }
            }
            rows.add(new TableRow(line == 0 ? TableRow.Kind.FIRST_LINE : TableRow.Kind.FURTHER_LINE, cells));
        }
    }

    private Cell cell(int column, int columnSpan, int rowSpan) {
        return new Cell(column, columnSpan, rowSpan, paragraphs(), StyleName.TABLE_TEXT,
                Alignment.values()[random.nextInt(4)], List.of(), Optional.empty());
    }

    private List<Paragraph> paragraphs() {
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = random.nextInt(4); i > 0; i--) {
            paragraphs.add(new Paragraph(lead(), inlines()));
        }
        return paragraphs;
    }

    private String lead() {
        return switch (random.nextInt(6)) {
            case 0 -> "- ";
            case 1 -> "12.\t";
            case 2 -> "• ";
            default -> "";
        };
    }

    private List<Inline> inlines() {
        var inlines = new ArrayList<Inline>();
        for (int i = random.nextInt(3); i > 0; i--) {
            inlines.add(new Run(text(), random.nextInt(3) == 0, random.nextInt(5) == 0));
        }
        return inlines;
    }

    private String text() {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
