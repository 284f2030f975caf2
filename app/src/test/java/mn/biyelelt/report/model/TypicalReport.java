package mn.biyelelt.report.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.report.model.PageSetup.Margins;
import mn.biyelelt.report.model.PageSetup.Typeface;
import mn.biyelelt.report.model.SignatureBox.Stamp;
import mn.biyelelt.report.model.SignatureLine.Slot;

/// A year-end report as an office would write it, with everything that a page can hold.
public final class TypicalReport {

    public static final Instant CREATED = Instant.parse("2026-01-12T03:04:05Z");

    private TypicalReport() {
    }

    /// The report with that many activities of one or two indicator lines.
    public static ReportDocument of(int activities) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                block(StyleName.ANNEX, true, "Сургалтын сайдын 2026 оны", "12 дугаар тушаалын", "3 дугаар хавсралт"));
        blocks.add(approvals());
        blocks.add(block(StyleName.TITLE, false, "ЗҮҮНӨЛГИЙ СУМЫН ЭРҮҮЛ МЭНДИЙН ТӨВИЙН",
                "2025 ОНЫ ЖИЛИЙН ЭЦСИЙН ГҮЙЦЭТГЭЛИЙН ТАЙЛАН"));
        blocks.add(block(StyleName.SECTION, false, "Нэг. Гүйцэтгэлийн зорилт, арга хэмжээний биелэлт"));
        blocks.add(table(activities));
        blocks.add(block(StyleName.SECTION, false, "Хоёр. Мэдлэг, ур чадвараа дээшлүүлэх зорилт"));
        blocks.add(skills());
        blocks.add(signatures());
        return of(blocks);
    }

    /// A report of the given blocks on landscape A4.
    public static ReportDocument of(List<Block> blocks) {
        return new ReportDocument(
                new DocumentInfo("2025 оны гүйцэтгэлийн тайлан", "Зүүнөлгий сумын Эрүүл мэндийн төв", "mn", CREATED),
                new PageSetup(297, 210, new Margins(30, 20, 15, 20), Typeface.SANS, true), styles(), blocks);
    }

    public static Map<StyleName, TextStyle> styles() {
        var styles = new EnumMap<StyleName, TextStyle>(StyleName.class);
        for (StyleName name : StyleName.values()) {
            styles.put(name, style(name));
        }
        return styles;
    }

    private static TextStyle style(StyleName name) {
        return switch (name) {
            case TITLE, COVER -> new TextStyle(12, true, false, Alignment.CENTER, 1.15, 0, 4, 0);
            case ANNEX -> new TextStyle(9, false, false, Alignment.LEFT, 1.15, 0, 6, 0);
            case SECTION -> new TextStyle(11, true, false, Alignment.LEFT, 1.15, 4, 2, 0);
            case PREAMBLE -> new TextStyle(10, false, false, Alignment.JUSTIFY, 1.15, 1, 3, 0);
            case TABLE_HEAD -> new TextStyle(8.5, true, false, Alignment.CENTER, 1.15, 0, 0, 0);
            case NUMBER_ROW -> new TextStyle(8, false, false, Alignment.CENTER, 1.15, 0, 0, 0);
            case GROUP_ROW -> new TextStyle(9, true, false, Alignment.LEFT, 1.15, 1, 0, 0);
            case CAPTION -> new TextStyle(7.5, false, false, Alignment.LEFT, 1, 0, 0, 0);
            case STAMP -> new TextStyle(7.5, false, false, Alignment.CENTER, 1, 0, 0, 0.5);
            case SIGNATURE_ROLE -> new TextStyle(10, true, false, Alignment.LEFT, 1.15, 0, 0, 0);
            case SIGNATURE -> new TextStyle(10, false, false, Alignment.LEFT, 1.15, 0, 0, 0);
            case ORNAMENT -> new TextStyle(10, false, false, Alignment.CENTER, 1, 4, 0, 0);
            case FOOTER -> new TextStyle(8, false, false, Alignment.RIGHT, 1, 0, 0, 0);
            case TABLE_TEXT -> new TextStyle(9, false, false, Alignment.LEFT, 1.15, 1, 0, 0);
        };
    }

    private static TextBlock block(StyleName style, boolean shrink, String... lines) {
        return new TextBlock(List.of(lines).stream().map(Paragraph::of).toList(), style, 0,
                style == StyleName.SECTION, shrink);
    }

    private static Table table(int activities) {
        var columns = List.of(column("number", 10, 0, true), column("activity", 0, 3, false),
                column("indicator", 0, 2, false), column("baseline", 0, 1, false), column("target", 0, 1, false),
                column("achieved", 0, 3, false), column("percent", 14, 0, true));
        var heads = List.of(head(0, 0, 2, 1, "Д/д"), head(0, 1, 2, 1, "Зорилтыг хэрэгжүүлэх арга хэмжээ"),
                head(0, 2, 2, 1, "Шалгуур үзүүлэлт"), head(0, 3, 1, 3, "Гүйцэтгэлийн түвшин"),
                head(1, 3, 1, 1, "Суурь түвшин"), head(1, 4, 1, 1, "Хүрэх түвшин"),
                head(1, 5, 1, 1, "Хүрсэн түвшин (биелэлт)"), head(0, 6, 2, 1, "Биелэлтийн хувь"));
        var rows = new ArrayList<TableRow>();
        for (int i = 0; i < activities; i++) {
            if (i % 8 == 0) {
                rows.add(group("Зорилт " + (i / 8 + 1) + ". Хүн амын эрүүл мэндийг дэмжих", columns.size()));
            }
            activity(rows, i);
        }
        return new Table(columns, 2, heads, List.of("", "1", "2", "3", "4", "5", "6"), rows);
    }

    private static void activity(List<TableRow> rows, int i) {
        boolean two = i % 3 == 1;
        int span = two ? 2 : 1;
        var first = List.of(cell(0, span, Alignment.CENTER, String.valueOf(i + 1)),
                cell(1, span, Alignment.LEFT, "ХГТ 2." + i,
                        "Сумын иргэдийг урьдчилан сэргийлэх үзлэг, шинжилгээнд хамруулж, "
                                + "эрүүл мэндийн боловсролыг нь дээшлүүлэх ажлыг зохион байгуулна."),
                cell(2, 1, Alignment.LEFT, "Үзлэгт хамрагдсан хүний эзлэх хувь"),
                cell(3, 1, Alignment.CENTER, "6" + i % 10),
                cell(4, 1, Alignment.CENTER, "80-аас доошгүй"), achieved(i), cell(6, span, Alignment.CENTER, "94"));
        rows.add(new TableRow(TableRow.Kind.FIRST_LINE, first));
        if (two) {
            rows.add(new TableRow(TableRow.Kind.FURTHER_LINE, List.of(
                    cell(2, 1, Alignment.LEFT, "Зохион байгуулсан сургалтын тоо"), cell(3, 1, Alignment.CENTER, "4"),
                    cell(4, 1, Alignment.CENTER, "6"),
                    cell(5, 1, Alignment.LEFT, "7 удаагийн сургалт зохион байгуулав."))));
        }
    }

    private static Cell achieved(int i) {
        var content = List.of(
                new Paragraph("1. ",
                        List.of(Run.plain("Нийт 1" + i + "4 иргэнийг үзлэгт хамруулж, хяналтад байгаа хүмүүсийг "
                                + "улирал тутам давтан үзлээ."))),
                new Paragraph("- ", List.of(Run.plain("Өрхийн бүртгэлийг шинэчлэв."))),
                new Paragraph("", List.of(new Run("Үр дүн:", true, false), Run.plain(" хамралт 94 хувьд хүрэв."))));
        return new Cell(5, 1, 1, content, StyleName.TABLE_TEXT, Alignment.LEFT, List.of(), Optional.empty());
    }

    private static Table skills() {
        var columns = List.of(column("number", 10, 0, true), column("activity", 0, 2, false),
                column("achieved", 0, 2, false));
        var heads = List.of(head(0, 0, 1, 1, "Д/д"), head(0, 1, 1, 1, "Арга хэмжээ"), head(0, 2, 1, 1, "Биелэлт"));
        var row = new TableRow(TableRow.Kind.FIRST_LINE, List.of(cell(0, 1, Alignment.CENTER, "1"),
                cell(1, 1, Alignment.LEFT, "Мэргэжил дээшлүүлэх сургалтад хамрагдана."),
                cell(2, 1, Alignment.LEFT, "Нэг удаа хамрагдаж, гэрчилгээ авав.")));
        return new Table(columns, 1, heads, List.of(), List.of(row));
    }

    private static SignatureArea approvals() {
        return new SignatureArea(List.of(List.of(approval("Төлөвлөгөөг баталсан:", "А.ТОД"),
                approval("Төлөвлөгөө боловсруулсан:", "Б.ӨНӨР"))), 0, 0, false);
    }

    private static SignatureBox approval(String role, String name) {
        return new SignatureBox(List.of(line(StyleName.SIGNATURE_ROLE, role),
                line(StyleName.SIGNATURE, "ЗҮҮНӨЛГИЙ СУМЫН ЭРҮҮЛ МЭНДИЙН ТӨВИЙН ДАРГА"),
                new SignatureLine(List.of(new Slot(1, Alignment.LEFT, StyleName.SIGNATURE, List.of(), "")), 10),
                line(StyleName.SIGNATURE, name)), Stamp.NONE);
    }

    private static SignatureArea signatures() {
        var line = new SignatureLine(List.of(
                new Slot(0.4, Alignment.LEFT, StyleName.SIGNATURE, List.of(Paragraph.of("Эмчилгээ эрхэлсэн эмч")),
                        "(Албан тушаал)"),
                new Slot(0.3, Alignment.CENTER, StyleName.SIGNATURE,
                        List.of(new Paragraph("", List.of(new Leader(Leader.Kind.DOTS, 45)))), "(Гарын үсэг)"),
                new Slot(0.3, Alignment.LEFT, StyleName.SIGNATURE,
                        List.of(new Paragraph("",
                                List.of(Run.plain("/"), new Leader(Leader.Kind.RULE, 15), Run.plain("/ Ц.Үүрэн")))),
                        "(Нэр)")),
                8);
        return new SignatureArea(List.of(
                List.of(new SignatureBox(List.of(line(StyleName.SIGNATURE_ROLE, "ТАЙЛАН ГАРГАСАН:"), line),
                        new Stamp(40, "Тамга /тэмдэг/")))),
                10, 6, true);
    }

    private static SignatureLine line(StyleName style, String text) {
        return new SignatureLine(
                List.of(new Slot(1, Alignment.LEFT, style, List.of(Paragraph.of(text)), "")), 0);
    }

    private static TableColumn column(String key, double minimum, double weight, boolean unbroken) {
        return new TableColumn(key, minimum, 0, weight, unbroken);
    }

    private static HeadCell head(int row, int column, int rows, int columns, String text) {
        return new HeadCell(row, column, rows, columns, List.of(Paragraph.of(text)));
    }

    private static TableRow group(String text, int columns) {
        return new TableRow(TableRow.Kind.GROUP, List.of(new Cell(0, columns, 1, List.of(Paragraph.of(text)),
                StyleName.GROUP_ROW, Alignment.LEFT, List.of(), Optional.empty())));
    }

    private static Cell cell(int column, int rowSpan, Alignment alignment, String... lines) {
        return new Cell(column, 1, rowSpan, List.of(lines).stream().map(Paragraph::of).toList(), StyleName.TABLE_TEXT,
                alignment, List.of(), Optional.empty());
    }
}
