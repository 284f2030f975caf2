package mn.biyelelt.report.layout;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.CellSource;
import mn.biyelelt.report.model.DocumentInfo;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.Leader;
import mn.biyelelt.report.model.PageSetup;
import mn.biyelelt.report.model.PageSetup.Margins;
import mn.biyelelt.report.model.PageSetup.Typeface;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.SignatureArea;
import mn.biyelelt.report.model.SignatureBox;
import mn.biyelelt.report.model.SignatureLine;
import mn.biyelelt.report.model.SignatureLine.Slot;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.TableColumn;
import mn.biyelelt.report.model.TableRow;
import mn.biyelelt.report.model.TableRow.Kind;
import mn.biyelelt.report.model.TextBlock;
import mn.biyelelt.report.model.TextStyle;

/// Makes report documents for tests.
public final class Papers {

    public static final DocumentInfo INFO = new DocumentInfo("Биелэлтийн тайлан 2025 “Өвөл” №7", "Өндөр сумын ЭМТ",
            "mn",
            Instant.parse("2026-01-15T03:04:05Z"));
    public static final PageSetup PORTRAIT = new PageSetup(210, 297, new Margins(20, 15, 20, 30), Typeface.SANS, true);
    public static final PageSetup LANDSCAPE = new PageSetup(297, 210, new Margins(30, 20, 15, 20), Typeface.SANS, true);

    /// Field of a group row's cell.
    public static final String GROUP = "group";

    private Papers() {
    }

    /// A report of these blocks.
    public static ReportDocument report(PageSetup page, List<? extends Block> blocks) {
        return new ReportDocument(INFO, page, styles(), List.copyOf(blocks));
    }

    /// Styles as the forms have them.
    public static Map<StyleName, TextStyle> styles() {
        var styles = new EnumMap<StyleName, TextStyle>(StyleName.class);
        for (StyleName name : StyleName.values()) {
            styles.put(name, style(name));
        }
        return styles;
    }

    private static TextStyle style(StyleName name) {
        return switch (name) {
            case ANNEX -> text(9, false, Alignment.LEFT, 1, 0, 4);
            case TITLE, COVER -> text(12, true, Alignment.CENTER, 1.15, 0, 4);
            case PREAMBLE -> text(10, false, Alignment.JUSTIFY, 1.15, 1, 3);
            case SECTION -> text(11, true, Alignment.LEFT, 1.15, 3, 2);
            case TABLE_HEAD -> text(8.5, true, Alignment.CENTER, 1.1, 0, 0);
            case NUMBER_ROW -> text(8, false, Alignment.CENTER, 1, 0, 0);
            case TABLE_TEXT -> text(9, false, Alignment.LEFT, 1.15, 1, 0);
            case GROUP_ROW -> text(9, true, Alignment.LEFT, 1.15, 1, 0);
            case SIGNATURE_ROLE -> text(10, true, Alignment.LEFT, 1.15, 0, 0);
            case SIGNATURE -> text(10, false, Alignment.LEFT, 1.15, 0, 0);
            case CAPTION -> text(7.5, false, Alignment.CENTER, 1, 0, 0);
            case STAMP -> new TextStyle(7.5, false, false, Alignment.CENTER, 1, 0, 0, 0.55);
            case ORNAMENT -> text(10, false, Alignment.CENTER, 1, 4, 0);
            case FOOTER -> text(8, false, Alignment.RIGHT, 1, 0, 0);
        };
    }

    private static TextStyle text(double size, boolean bold, Alignment alignment, double spacing, double before,
            double after) {
        return new TextStyle(size, bold, false, alignment, spacing, before, after, 0);
    }

    public static TextBlock block(StyleName style, String... lines) {
        return new TextBlock(paragraphs(String.join("\n", lines)), style, 0, style == StyleName.SECTION,
                style == StyleName.ANNEX);
    }

    /// Paragraphs of typed text: list marks hang.
    public static List<Paragraph> paragraphs(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        for (String line : text.split("\n", -1)) {
            int mark = markLength(line);
            Paragraph rest = Paragraph.of(line.substring(mark));
            paragraphs.add(new Paragraph(line.substring(0, mark), rest.inlines()));
        }
        return text.isEmpty() ? List.of() : paragraphs;
    }

    private static int markLength(String line) {
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && line.startsWith(". ", digits);
        return numbered ? digits + 2 : line.startsWith("- ") ? 2 : 0;
    }

    public static TableColumn textColumn(String key, double weight) {
        return new TableColumn(key, 0, 0, weight, false);
    }

    public static TableColumn narrowColumn(String key) {
        return new TableColumn(key, 0, 0, 0, true);
    }

    public static HeadCell head(int row, int column, int rowSpan, int columnSpan, String text) {
        return new HeadCell(row, column, rowSpan, columnSpan, List.of(Paragraph.of(text)));
    }

    /// A heading row with one cell a column.
    public static List<HeadCell> heads(String... texts) {
        var heads = new ArrayList<HeadCell>();
        for (int i = 0; i < texts.length; i++) {
            heads.add(head(0, i, 1, 1, texts[i]));
        }
        return heads;
    }

    public static TableRow group(String text, int columns) {
        var source = new CellSource(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)), GROUP);
        return new TableRow(Kind.GROUP, List.of(new Cell(0, columns, 1, paragraphs(text), StyleName.GROUP_ROW,
                Alignment.LEFT, List.of(), Optional.of(source))));
    }

    public static TableRow row(Kind kind, Cell... cells) {
        return new TableRow(kind, List.of(cells));
    }

    public static Cell cell(int column, String text) {
        return cell(column, 1, text, Alignment.LEFT);
    }

    public static Cell centred(int column, String text) {
        return cell(column, 1, text, Alignment.CENTER);
    }

    /// A cell that is found again by its text.
    public static Cell cell(int column, int rowSpan, String text, Alignment alignment) {
        var source = new CellSource(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)),
                "f" + column);
        return new Cell(column, 1, rowSpan, paragraphs(text), StyleName.TABLE_TEXT, alignment, List.of(),
                Optional.of(source));
    }

    public static Cell numberCell(int rowSpan, String number) {
        Cell cell = cell(0, rowSpan, number, Alignment.CENTER);
        return new Cell(0, 1, rowSpan, cell.content(), cell.style(), cell.alignment(),
                List.of(Paragraph.of("(" + number + ")")), cell.source());
    }

    /// One closing signature: role, then position, dots and name on one line, captions below.
    public static SignatureArea signatures(String... names) {
        var rows = new ArrayList<List<SignatureBox>>();
        for (String name : names) {
            rows.add(List.of(box(name)));
        }
        return new SignatureArea(rows, 10, 6, true);
    }

    public static SignatureBox box(String name) {
        var role = new Slot(1, Alignment.LEFT, StyleName.SIGNATURE_ROLE, paragraphs("ТАЙЛАН ГАРГАСАН:"), "");
        var position = new Slot(0.4, Alignment.LEFT, StyleName.SIGNATURE, paragraphs("Статистикч бага эмч"),
                "(Албан тушаал)");
        var place = new Slot(0.3, Alignment.CENTER, StyleName.SIGNATURE,
                List.of(new Paragraph("", List.of(new Leader(Leader.Kind.DOTS, 45)))), "(Гарын үсэг)");
        var signed = new Slot(0.3, Alignment.RIGHT, StyleName.SIGNATURE, paragraphs(name), "(Нэр)");
        return new SignatureBox(List.of(new SignatureLine(List.of(role), 0),
                new SignatureLine(List.of(position, place, signed), 10)), SignatureBox.Stamp.NONE);
    }
}
