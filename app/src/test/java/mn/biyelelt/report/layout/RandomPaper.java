package mn.biyelelt.report.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.CellSource;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableColumn;
import mn.biyelelt.report.model.TableRow;
import mn.biyelelt.report.model.TableRow.Kind;

/// Tables of any shape for property tests: spans over rows at random, texts from nothing to whole pages and with everything
/// that hurts a line breaker.
final class RandomPaper {

    private final Random random;
    private final Texts texts;
    private final Map<CellSource, String> composed = new HashMap<>();
    private final ReportDocument report;

    RandomPaper(long seed) {
        random = new Random(seed);
        texts = new Texts(random);
        report = make();
    }

    ReportDocument report() {
        return report;
    }

    /// What each cell was composed of, blanks as in [PagedText#plain].
    Map<CellSource, String> composed() {
        return composed;
    }

    private ReportDocument make() {
        var blocks = new ArrayList<Block>();
        if (random.nextBoolean()) {
            blocks.add(Papers.block(StyleName.ANNEX, texts.paragraphs(3, 4).split("\n")));
        }
        blocks.add(Papers.block(StyleName.TITLE, texts.paragraphs(2, 6).split("\n")));
        if (random.nextBoolean()) {
            blocks.add(Papers.block(StyleName.PREAMBLE, texts.paragraphs(30, 40).split("\n")));
        }
        int tables = 1 + random.nextInt(2);
        for (int i = 0; i < tables; i++) {
            blocks.add(Papers.block(StyleName.SECTION, texts.sentence(4)));
            blocks.add(table());
        }
        if (random.nextInt(4) > 0) {
            blocks.add(Papers.signatures("Б.ТОД", "Д.СҮХ"));
        }
        return Papers.report(random.nextBoolean() ? Papers.LANDSCAPE : Papers.PORTRAIT, blocks);
    }

    private Table table() {
        int columns = 1 + random.nextInt(9);
        var described = new ArrayList<TableColumn>();
        var heads = new String[columns];
        for (int i = 0; i < columns; i++) {
            boolean narrow = random.nextInt(3) == 0;
            described.add(narrow ? Papers.narrowColumn("n" + i) : Papers.textColumn("t" + i, 1 + random.nextInt(3)));
            heads[i] = texts.sentence(3);
        }
        int rows = random.nextInt(40);
        var cells = new ArrayList<List<Cell>>();
        for (int i = 0; i < rows; i++) {
            cells.add(new ArrayList<>());
        }
        boolean[] groups = groups(rows);
        for (int column = 0; column < columns; column++) {
            fillColumn(cells, groups, column, described.get(column).unbroken());
        }
        var made = new ArrayList<TableRow>();
        for (int row = 0; row < rows; row++) {
            made.add(groups[row] ? group(columns)
                    : new TableRow(row == 0 || random.nextBoolean() ? Kind.FIRST_LINE
                            : Kind.FURTHER_LINE, cells.get(row)));
        }
        return new Table(described, 1, Papers.heads(heads), List.of(), made);
    }

    private boolean[] groups(int rows) {
        var groups = new boolean[rows];
        for (int i = 0; i < rows - 1; i++) {
            groups[i] = random.nextInt(8) == 0;
        }
        return groups;
    }

    private TableRow group(int columns) {
        String text = texts.sentence(10);
        return new TableRow(Kind.GROUP, List.of(new Cell(0, columns, 1, Papers.paragraphs(text), StyleName.GROUP_ROW,
                Alignment.LEFT, List.of(), Optional.of(source(Papers.GROUP, text)))));
    }

    private void fillColumn(List<List<Cell>> cells, boolean[] groups, int column, boolean numbers) {
        int row = 0;
        while (row < groups.length) {
            if (groups[row]) {
                row++;
                continue;
            }
            int span = 1;
            while (row + span < groups.length && !groups[row + span] && random.nextInt(3) == 0) {
                span++;
            }
            String text = numbers ? String.valueOf(random.nextInt(100_000)) : text();
            cells.get(row).add(new Cell(column, 1, span, Papers.paragraphs(text), StyleName.TABLE_TEXT,
                    random.nextInt(4) == 0 ? Alignment.JUSTIFY : Alignment.LEFT, List.<Paragraph>of(),
                    Optional.of(source("f", text))));
            row += span;
        }
    }

    private CellSource source(String field, String text) {
        var source = new CellSource(new UUID(random.nextLong(), random.nextLong()), field);
        composed.put(source, PagedText.plain(text));
        return source;
    }

    private String text() {
        return switch (random.nextInt(20)) {
            case 0 -> "";
            case 1 -> "   ";
            case 2 -> texts.sentence(300);
            case 3 -> "Ы".repeat(random.nextInt(400));
            case 4 -> "9".repeat(random.nextInt(60));
            case 5 -> texts.paragraphs(20, 10);
            case 6 -> "аа-ббб/вв_гг.".repeat(random.nextInt(12));
            case 7 -> " хоёр  зай " + texts.sentence(5) + "\n\nхоосон мөр ";
            default -> texts.paragraphs(3, 8);
        };
    }
}
