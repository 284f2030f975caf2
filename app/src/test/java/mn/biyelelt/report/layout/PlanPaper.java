package mn.biyelelt.report.layout;

import static mn.biyelelt.report.layout.Papers.cell;
import static mn.biyelelt.report.layout.Papers.centred;
import static mn.biyelelt.report.layout.Papers.head;
import static mn.biyelelt.report.layout.Papers.narrowColumn;
import static mn.biyelelt.report.layout.Papers.textColumn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableColumn;
import mn.biyelelt.report.model.TableRow;
import mn.biyelelt.report.model.TableRow.Kind;

/// A year-end report with invented rows: nine columns under a nested heading, groups, activities of several lines.
public final class PlanPaper {

    private static final List<TableColumn> COLUMNS = List.of(narrowColumn("number"), textColumn("activity", 3),
            textColumn("indicator", 2), textColumn("baseline", 1), textColumn("target", 2), textColumn("achieved", 3),
            narrowColumn("period"), narrowColumn("percent"));

    private final Random random;
    private final Texts texts;

    private PlanPaper(long seed) {
        random = new Random(seed);
        texts = new Texts(random);
    }

    /// A report of about that many indicator rows; the same seed gives the same report.
    public static ReportDocument report(long seed, int rows) {
        var blocks = new ArrayList<Block>();
        blocks.add(Papers.block(StyleName.ANNEX, "Засгийн газрын тогтоолын", "2 дугаар хавсралт"));
        blocks.add(Papers.block(StyleName.TITLE, "ӨНДӨР СУМЫН ЭРҮҮЛ МЭНДИЙН ТӨВИЙН", "2025 ОНЫ ГҮЙЦЭТГЭЛИЙН ТАЙЛАН"));
        blocks.add(Papers.block(StyleName.SECTION, "НЭГ. Үндсэн зорилтын биелэлт"));
        blocks.add(new PlanPaper(seed).table(rows));
        blocks.add(Papers.signatures("Б.ТОД", "(Д.СҮХ)"));
        return Papers.report(Papers.LANDSCAPE, blocks);
    }

    private Table table(int wanted) {
        var rows = new ArrayList<TableRow>();
        int activity = 0;
        while (rows.size() < wanted) {
            if (activity % 7 == 0) {
                rows.add(Papers.group("Зорилт " + (activity / 7 + 1) + ". " + texts.sentence(12), COLUMNS.size()));
            }
            activity++;
            int lines = Math.min(wanted - rows.size(), random.nextInt(4) == 0 ? 2 + random.nextInt(3) : 1);
            for (int i = 0; i < lines; i++) {
                rows.add(line(activity, i, lines));
            }
        }
        return new Table(COLUMNS, 2, heads(), List.of("1", "2", "3", "4", "5", "6", "7", "8"), rows);
    }

    private TableRow line(int activity, int line, int lines) {
        var cells = new ArrayList<Cell>();
        String number = (activity / 7 + 1) + "." + (activity % 7 + 1);
        if (line == 0) {
            cells.add(Papers.numberCell(lines, number));
            cells.add(cell(1, lines, texts.paragraphs(2, 14), Alignment.LEFT));
        }
        cells.add(cell(2, texts.sentence(6)));
        cells.add(centred(3, random.nextInt(3) == 0 ? "-" : texts.sentence(2)));
        cells.add(cell(4, texts.sentence(6)));
        cells.add(cell(5, texts.paragraphs(3, 14)));
        if (line == 0) {
            cells.add(cell(6, lines, random.nextBoolean() ? "I-IV" : "2025.01.02-2025.11.18", Alignment.CENTER));
        }
        cells.add(centred(7, random.nextInt(3) == 0 ? "100%" : random.nextInt(100) + "%"));
        return new TableRow(line == 0 ? Kind.FIRST_LINE : Kind.FURTHER_LINE, cells);
    }

    private static List<HeadCell> heads() {
        return List.of(head(0, 0, 2, 1, "Д/д"), head(0, 1, 2, 1, "Зорилтыг хэрэгжүүлэх арга хэмжээ"),
                head(0, 2, 2, 1, "Шалгуур үзүүлэлт"), head(0, 3, 1, 3, "Гүйцэтгэлийн түвшин"),
                head(1, 3, 1, 1, "Суурь түвшин"), head(1, 4, 1, 1, "2025 онд хүрэх зорилтот түвшин"),
                head(1, 5, 1, 1, "Хүрсэн түвшин (биелэлт)"), head(0, 6, 2, 1, "Эхэлсэн, дууссан хугацаа"),
                head(0, 7, 2, 1, "Гүйцэтгэлийн хувь"));
    }
}
