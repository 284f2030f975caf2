package mn.biyelelt.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.Inline;
import mn.biyelelt.report.model.Leader;
import mn.biyelelt.report.model.PageBreak;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.Run;
import mn.biyelelt.report.model.SignatureArea;
import mn.biyelelt.report.model.SignatureBox;
import mn.biyelelt.report.model.SignatureLine;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableRow;
import mn.biyelelt.report.model.TextBlock;

/// Writes a report document as text that a person reads, one cell a line, so that a test can state a whole paper.
///
/// `*bold*`, `_italic_`, `‹lead›`, `/` between paragraphs; `3+2x1` is column 3, two rows high, one column wide.
public final class ReportText {

    private final List<String> lines = new ArrayList<>();

    private ReportText() {
    }

    /// The whole document.
    public static String of(ReportDocument document) {
        var text = new ReportText();
        document.blocks().forEach(text::block);
        return String.join("\n", text.lines) + "\n";
    }

    private void block(Block block) {
        switch (block) {
            case TextBlock text -> lines.add(word(text.style()) + ": " + paragraphs(text.paragraphs()));
            case PageBreak _ -> lines.add("page break");
            case Table table -> table(table);
            case SignatureArea area -> signatures(area);
        }
    }

    private void table(Table table) {
        lines.add("table " + table.columns().stream().map(column -> column.key()).collect(Collectors.joining(" ")));
        for (HeadCell head : table.heads()) {
            lines.add("  head " + head.row() + ":" + place(head.column(), head.rowSpan(), head.columnSpan()) + " "
                    + paragraphs(head.content()));
        }
        if (!table.numberRow().isEmpty()) {
            lines.add("  numbers " + table.numberRow());
        }
        for (TableRow row : table.rows()) {
            lines.add("  " + word(row.kind()));
            row.cells().forEach(this::cell);
        }
    }

    private void cell(Cell cell) {
        String continued = cell.continued().isEmpty() ? "" : " ~" + paragraphs(cell.continued());
        lines.add("    " + place(cell.column(), cell.rowSpan(), cell.columnSpan()) + " "
                + word(cell.alignment()) + " " + paragraphs(cell.content()) + continued);
    }

    private static String place(int column, int rowSpan, int columnSpan) {
        return column + "+" + rowSpan + "x" + columnSpan;
    }

    private void signatures(SignatureArea area) {
        lines.add("signatures " + (area.closing() ? "closing" : "above") + " " + area.before() + " " + area.between());
        for (List<SignatureBox> row : area.rows()) {
            lines.add("  row");
            for (SignatureBox box : row) {
                lines.add("    box" + (box.stamp().size() > 0
                        ? " stamp " + box.stamp().size() + " " + box.stamp().mark()
                        : ""));
                box.lines().forEach(this::line);
            }
        }
    }

    private void line(SignatureLine line) {
        String slots = line.slots().stream()
                .map(slot -> word(slot.style()) + " " + slot.share() + " " + word(slot.alignment()) + " ["
                        + paragraphs(slot.content()) + "]" + (slot.caption().isEmpty() ? "" : " ^" + slot.caption()))
                .collect(Collectors.joining(" | "));
        lines.add("      " + (line.minimumHeight() > 0 ? line.minimumHeight() + "mm " : "") + slots);
    }

    private static String paragraphs(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(ReportText::paragraph).collect(Collectors.joining(" / "));
    }

    private static String paragraph(Paragraph paragraph) {
        String lead = paragraph.lead().isEmpty() ? "" : "‹" + paragraph.lead() + "›";
        return lead + paragraph.inlines().stream().map(ReportText::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Leader leader -> "<" + word(leader.kind()) + " " + Math.round(leader.width()) + ">";
            case Run run -> run.bold() ? "*" + run.text() + "*" : run.italic() ? "_" + run.text() + "_" : run.text();
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
