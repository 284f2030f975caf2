package mn.biyelelt.report.layout;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.ColumnWidths;
import mn.biyelelt.report.model.PageBreak;
import mn.biyelelt.report.model.PageSetup;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.SignatureArea;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TextBlock;

/// Lays a report out into pages.
public final class Layout {

    /// Texts behind the last table that are lower than this part of a page do not stand alone on a page.
    private static final double SHORT_CLOSING = 0.2;

    private final ReportDocument report;
    private final FlowMaker maker;
    private final PageBuilder page = new PageBuilder();
    private final Cursor cursor;
    private final List<List<Double>> widths = new ArrayList<>();

    private Layout(ReportDocument report, TextMeasure measure) {
        this.report = report;
        this.maker = new FlowMaker(report, measure);
        this.cursor = new Cursor(page, report.page());
    }

    /// Lays out: the same report and measure always give the same pages.
    public static PagedDocument layout(ReportDocument report, TextMeasure measure) {
        return new Layout(report, measure).pages();
    }

    /// Widths of the columns of all tables as they would be laid out, for papers that break their own pages.
    public static ColumnWidths columnWidths(ReportDocument report, TextMeasure measure) {
        var layout = new Layout(report, measure);
        return new ColumnWidths(report.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast)
                .map(table -> new TablePlacement(table, layout.maker, layout.cursor).columnWidths()).toList());
    }

    private PagedDocument pages() {
        int block = 0;
        while (block < report.blocks().size()) {
            block = place(block);
        }
        if (report.page().pageNumbers()) {
            page.onEachPage(this::footer);
        }
        PageSetup setup = report.page();
        return new PagedDocument(Millimetres.points(setup.width()), Millimetres.points(setup.height()), page.pages(),
                page.missing(), new ColumnWidths(widths));
    }

    /// Places a block with the headings that go with it.
    ///
    /// @return the next block
    private int place(int index) {
        switch (report.blocks().get(index)) {
            case PageBreak _ -> {
                if (!cursor.fresh() && index + 1 < report.blocks().size()) {
                    cursor.newPage();
                }
            }
            case SignatureArea area -> new SignaturePlacement(area, maker, cursor.width()).place(cursor);
            case Table table -> placeTable(index, List.of(), table);
            case TextBlock text -> {
                return placeText(index, text);
            }
        }
        return index + 1;
    }

    private int placeText(int index, TextBlock text) {
        if (!text.keepWithNext()) {
            placement(text).place(cursor);
            return index + 1;
        }
        var headings = new ArrayList<TextPlacement>();
        int next = index;
        while (next < report.blocks().size() && report.blocks().get(next) instanceof TextBlock heading
                && (next == index || heading.keepWithNext())) {
            headings.add(placement(heading));
            next++;
        }
        Block follower = next < report.blocks().size() ? report.blocks().get(next) : new PageBreak();
        if (follower instanceof Table table) {
            placeTable(next, headings, table);
            return next + 1;
        }
        double needed = height(headings) + leastHeight(follower);
        if (needed > cursor.room() && needed <= cursor.height() && !cursor.fresh()) {
            cursor.newPage();
        }
        headings.forEach(heading -> heading.place(cursor));
        return next;
    }

    private void placeTable(int index, List<TextPlacement> headings, Table table) {
        var placement = new TablePlacement(table, maker, cursor);
        double tail = tail(index + 1);
        if (placement.wantsNewPage(cursor, height(headings), tail)) {
            cursor.newPage();
        }
        headings.forEach(heading -> heading.place(cursor));
        placement.place(cursor, tail);
        widths.add(placement.columnWidths());
    }

    /// Height of what closes the report and must stand with a row of the table above: the last signature area with the texts
    /// around it, or short texts alone.
    private double tail(int index) {
        double height = 0;
        boolean signed = false;
        for (Block block : report.blocks().subList(index, report.blocks().size())) {
            switch (block) {
                case TextBlock text -> height += placement(text).height();
                case SignatureArea area when area.closing() -> {
                    height += new SignaturePlacement(area, maker, cursor.width()).height();
                    signed = true;
                }
                default -> {
                    return signed ? height : 0;
                }
            }
        }
        return signed || height < cursor.height() * SHORT_CLOSING ? height : 0;
    }

    /// Height that must follow a heading on its page, pt.
    private double leastHeight(Block follower) {
        return switch (follower) {
            case TextBlock text -> Math.min(placement(text).height(), 3 * maker.lineHeight(text.style()));
            case SignatureArea area -> new SignaturePlacement(area, maker, cursor.width()).firstHeight();
            default -> 0;
        };
    }

    private static double height(List<TextPlacement> headings) {
        return headings.stream().mapToDouble(TextPlacement::height).sum();
    }

    private TextPlacement placement(TextBlock text) {
        return new TextPlacement(text, maker, cursor.left(), cursor.width());
    }

    private void footer(PageBuilder on, int number, int count) {
        Alignment alignment = report.style(StyleName.FOOTER).alignment();
        Flow flow = maker.flow(List.of(Paragraph.of(number + " / " + count)), StyleName.FOOTER, alignment,
                cursor.width());
        double below = Millimetres.points(report.page().margins().bottom());
        FlowDrawing.draw(on, flow, 0, flow.count(), alignment, cursor.left(),
                cursor.bottom() + (below - flow.height()) / 2);
    }
}
