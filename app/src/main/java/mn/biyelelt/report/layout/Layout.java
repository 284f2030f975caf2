package mn.biyelelt.report.layout;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Block;
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

    private final ReportDocument report;
    private final FlowMaker maker;
    private final PageBuilder page = new PageBuilder();
    private final Cursor cursor;

    private Layout(ReportDocument report, TextMeasure measure) {
        this.report = report;
        this.maker = new FlowMaker(report, measure);
        this.cursor = new Cursor(page, report.page());
    }

    /// Lays out: the same report and measure always give the same pages.
    public static PagedDocument layout(ReportDocument report, TextMeasure measure) {
        return new Layout(report, measure).pages();
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
                page.missing());
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
    }

    /// Height of a closing signature area, and of the texts before it, that must stand with a row of the table above.
    private double tail(int index) {
        double height = 0;
        for (int i = index; i < report.blocks().size(); i++) {
            switch (report.blocks().get(i)) {
                case TextBlock text -> height += placement(text).height();
                case SignatureArea area -> {
                    return area.closing() ? height + new SignaturePlacement(area, maker, cursor.width()).height() : 0;
                }
                default -> {
                    return 0;
                }
            }
        }
        return 0;
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
