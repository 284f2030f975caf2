package mn.biyelelt.report.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import mn.biyelelt.report.layout.TextMeasure;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.ColumnWidths;
import mn.biyelelt.report.model.PageBreak;
import mn.biyelelt.report.model.PageSetup;
import mn.biyelelt.report.model.PageSetup.Margins;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.SignatureArea;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableRow;
import mn.biyelelt.report.model.TextBlock;
import mn.biyelelt.report.ooxml.XmlOut;

/// A sheet: blocks of the report under each other, the rows of a table written as they come.
///
/// Excel repeats the same rows on every printed page: those of the longest table's headings. The first table's headings stay in
/// view while scrolling, unless that would fill the screen.
final class SheetPart {

    /// Pixels of a millimetre on a screen, and of a digit of the first font: Excel counts widths in digits.
    private static final double PIXELS = 96 / 25.4;
    private static final double DIGIT = 7;
    /// Headings stay in view if they end above this, pt: less than half of a small screen.
    private static final double FROZEN = 230;
    private static final double INCH = 25.4;
    private static final int GAP = 3;

    private final ReportDocument document;
    private final Formats formats;
    private final SheetColumns columns;
    private final Bundles bundles;
    private final SignatureRows signatures;

    private final Optional<Table> titles;
    private final SortedSet<Integer> breaks = new TreeSet<>();
    /// Numbers of rows below which no page may begin: those above are a heading of what follows.
    private final BitSet tied = new BitSet();
    private int rows;
    private int titlesFrom;
    private int titlesTo;
    /// Rows above the last row of the table before.
    private int lastRow;

    SheetPart(ReportDocument document, ColumnWidths widths, TextMeasure measure, Formats formats) {
        this.document = document;
        this.formats = formats;
        columns = SheetColumns.of(document, widths, measure);
        bundles = new Bundles(document, measure, columns.grid());
        signatures = new SignatureRows(bundles);
        titles = longest(document);
    }

    int columns() {
        return columns.grid().columns();
    }

    /// Rows of the sheet, once it is written; at least one.
    int rows() {
        return Math.max(1, rows);
    }

    /// First row of the headings that repeat in print, from 1; 0 for none.
    int titlesFrom() {
        return titlesFrom;
    }

    /// Last row of the headings that repeat in print.
    int titlesTo() {
        return titlesTo;
    }

    void write(XmlOut xml) {
        xml.declaration().raw("<worksheet xmlns=\"").raw(Names.MAIN)
                .raw("\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        List<Bundle> top = top();
        view(xml, top);
        widths(xml);
        xml.raw("<sheetData>");
        var sheet = new SheetOut(xml, formats, document, columns());
        body(sheet, top);
        rows = sheet.rows();
        xml.raw("</sheetData>");
        sheet.merges();
        page(xml);
        xml.raw("<ignoredErrors><ignoredError sqref=\"A1:").raw(Names.column(columns() - 1)).raw(rows())
                .raw("\" twoDigitTextYear=\"1\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>");
    }

    /// Everything above the body of the first table; nothing if there is no table.
    private List<Bundle> top() {
        var top = new ArrayList<Bundle>();
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                top.add(bundles.heads(table, columns.of(0)));
                return top;
            }
            top.addAll(rows(block));
        }
        return List.of();
    }

    private List<Bundle> rows(Block block) {
        return switch (block) {
            case TextBlock text -> bundles.text(text);
            case SignatureArea area -> signatures.of(area);
            case Table _,PageBreak _ -> List.of();
        };
    }

    private void view(XmlOut xml, List<Bundle> top) {
        int frozen = top.stream().mapToInt(Bundle::size).sum();
        double height = top.stream().mapToDouble(Bundle::height).sum();
        xml.raw("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\">");
        if (frozen > 0 && height < FROZEN) {
            xml.raw("<pane ySplit=\"").raw(frozen).raw("\" topLeftCell=\"A").raw(frozen + 1L)
                    .raw("\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/>");
        }
        xml.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"12.75\"/>");
    }

    private void widths(XmlOut xml) {
        xml.raw("<cols>");
        for (int column = 0; column < columns(); column++) {
            double width = columns.grid().width(column, column + 1) * PIXELS / DIGIT;
            xml.raw("<col").attribute("min", column + 1L).attribute("max", column + 1L)
                    .attribute("width", Formats.points(width)).raw(" customWidth=\"1\"/>");
        }
        xml.raw("</cols>");
    }

    private void body(SheetOut sheet, List<Bundle> top) {
        boolean afterTable = false;
        int number = 0;
        for (Block block : document.blocks()) {
            if (afterTable && (block instanceof TextBlock || block instanceof Table)) {
                Bundles.space(GAP).write(sheet);
            }
            switch (block) {
                case PageBreak _ -> breaks.add(sheet.rows());
                case Table table -> {
                    table(table, number, top, sheet);
                    number++;
                }
                case TextBlock text -> text(text, sheet);
                case SignatureArea area -> signatures(area, sheet);
            }
            afterTable = block instanceof Table;
        }
        breaks.remove(0);
        breaks.addAll(printed(sheet).keepingHeadings(tied, pageHeight()));
    }

    private void text(TextBlock block, SheetOut sheet) {
        int from = sheet.rows();
        rows(block).forEach(row -> row.write(sheet));
        if (block.keepWithNext()) {
            tied.set(from + 1, sheet.rows() + 1);
        }
    }

    /// Those that end the report stay together and take a row of the table along to a new page.
    private void signatures(SignatureArea area, SheetOut sheet) {
        int from = sheet.rows();
        rows(area).forEach(row -> row.write(sheet));
        if (area.closing() && lastRow > 0) {
            breaks.addAll(printed(sheet).keepingHeadings(tied, pageHeight()));
            breaks.addAll(printed(sheet).keepingTogether(tied.previousClearBit(lastRow), from, sheet.rows(),
                    pageHeight()));
        }
    }

    private PrintedPages printed(SheetOut sheet) {
        return new PrintedPages(sheet.heights(), titlesFrom, titlesTo, breaks);
    }

    /// What a page has for rows, pt.
    private double pageHeight() {
        Margins margins = document.page().margins();
        return (document.page().height() - margins.top() - margins.bottom()) * Bundles.POINTS;
    }

    private void table(Table table, int number, List<Bundle> top, SheetOut sheet) {
        Bundle heads = number == 0 ? top.getLast() : bundles.heads(table, columns.of(number));
        if (titles.isPresent() && titles.get() == table && heads.size() > 0) {
            titlesFrom = sheet.rows() + 1;
            titlesTo = sheet.rows() + heads.size();
        }
        int above = sheet.rows();
        heads.write(sheet);
        tied.set(above + 1, sheet.rows() + 1);
        int row = 0;
        while (row < table.rows().size()) {
            int end = end(table.rows(), row);
            lastRow = sheet.rows();
            bundles.body(table, row, end, columns.of(number)).write(sheet);
            if (table.rows().get(row).kind() == TableRow.Kind.GROUP) {
                tied.set(lastRow + 1, sheet.rows() + 1);
            }
            row = end;
        }
    }

    /// The longest table, the first of them.
    private static Optional<Table> longest(ReportDocument document) {
        Optional<Table> longest = Optional.empty();
        for (Block block : document.blocks()) {
            if (block instanceof Table table
                    && (longest.isEmpty() || table.rows().size() > longest.get().rows().size())) {
                longest = Optional.of(table);
            }
        }
        return longest;
    }

    /// The row after all that cells of the row `first`, or of rows tied to it, span.
    private static int end(List<TableRow> rows, int first) {
        int end = first + 1;
        for (int row = first; row < end; row++) {
            for (var cell : rows.get(row).cells()) {
                end = Math.min(rows.size(), Math.max(end, row + cell.rowSpan()));
            }
        }
        return end;
    }

    private void page(XmlOut xml) {
        PageSetup page = document.page();
        xml.raw("<printOptions/><pageMargins").attribute("left", inches(page.margins().left()))
                .attribute("right", inches(page.margins().right())).attribute("top", inches(page.margins().top()))
                .attribute("bottom", inches(page.margins().bottom())).raw(" header=\"0.2\" footer=\"0.2\"/>")
                .raw("<pageSetup paperSize=\"9\" orientation=\"").raw(page.landscape() ? "landscape" : "portrait")
                .raw("\" fitToHeight=\"0\"/>");
        if (page.pageNumbers()) {
            long size = Math.round(document.style(StyleName.FOOTER).size());
            xml.raw("<headerFooter><oddFooter>&amp;R&amp;").raw(size).raw("&amp;P / &amp;N</oddFooter></headerFooter>");
        }
        if (!breaks.isEmpty()) {
            xml.raw("<rowBreaks").attribute("count", breaks.size()).attribute("manualBreakCount", breaks.size())
                    .raw(">");
            breaks.forEach(row -> xml.raw("<brk").attribute("id", row).raw(" max=\"16383\" man=\"1\"/>"));
            xml.raw("</rowBreaks>");
        }
    }

    private static String inches(double millimetres) {
        return Formats.points(millimetres / INCH);
    }
}
