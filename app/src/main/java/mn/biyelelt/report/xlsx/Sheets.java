package mn.biyelelt.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.ColumnWidths;
import mn.biyelelt.report.model.PageBreak;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TextBlock;

/// Divides a report into sheets. Excel repeats the same rows on every printed page of a sheet, so a table with other headings than
/// the one before begins a sheet of its own, with the texts above it; what follows a table stays on its sheet.
final class Sheets {

    private final ReportDocument document;
    private final ColumnWidths widths;
    private final List<Sheet> sheets = new ArrayList<>();
    private int tables;

    /// A sheet.
    ///
    /// @param name     as on its tab; no two are alike
    /// @param document what stands on it
    /// @param widths   of its tables' columns
    record Sheet(String name, ReportDocument document, ColumnWidths widths) {}

    private Sheets(ReportDocument document, ColumnWidths widths) {
        this.document = document;
        this.widths = widths;
    }

    static List<Sheet> of(ReportDocument document, ColumnWidths widths) {
        var made = new Sheets(document, widths);
        made.divide();
        return made.sheets;
    }

    private void divide() {
        var blocks = new ArrayList<Block>();
        for (Block block : document.blocks()) {
            if (block instanceof Table table && hasOtherHeads(table, blocks)) {
                List<Block> above = textsAtEnd(blocks);
                var texts = List.copyOf(above);
                above.clear();
                add(withoutBreakAtEnd(blocks));
                blocks.clear();
                blocks.addAll(texts);
            }
            blocks.add(block);
        }
        add(blocks);
    }

    private static boolean hasOtherHeads(Table table, List<Block> before) {
        return before.stream().anyMatch(block -> block instanceof Table other && !other.heads().equals(table.heads()));
    }

    /// A view of the texts that stand last.
    private static List<Block> textsAtEnd(List<Block> blocks) {
        int from = blocks.size();
        while (from > 0 && blocks.get(from - 1) instanceof TextBlock) {
            from--;
        }
        return blocks.subList(from, blocks.size());
    }

    private static List<Block> withoutBreakAtEnd(List<Block> blocks) {
        return blocks.getLast() instanceof PageBreak ? blocks.subList(0, blocks.size() - 1) : blocks;
    }

    private void add(List<Block> blocks) {
        int from = Math.min(tables, widths.tables().size());
        tables += (int) blocks.stream().filter(Table.class::isInstance).count();
        var known = new ColumnWidths(widths.tables().subList(from, Math.min(tables, widths.tables().size())));
        sheets.add(new Sheet(name(blocks),
                new ReportDocument(document.info(), document.page(), document.styles(), blocks), known));
    }

    /// The first sheet is called as the report, others by the text that stands above their table.
    private String name(List<Block> blocks) {
        String wanted = !sheets.isEmpty() && blocks.getFirst() instanceof TextBlock heading
                ? heading.paragraphs().getFirst().text()
                : document.info().title();
        String name = SheetName.of(wanted);
        boolean taken = sheets.stream().anyMatch(sheet -> sheet.name().equalsIgnoreCase(name));
        return taken ? SheetName.of(wanted, sheets.size() + 1) : name;
    }
}
