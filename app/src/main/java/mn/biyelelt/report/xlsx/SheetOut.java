package mn.biyelelt.report.xlsx;

import java.util.Arrays;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.TextStyle;
import mn.biyelelt.report.ooxml.XmlOut;
import org.jspecify.annotations.Nullable;

/// Writes sheet rows one after the other and remembers what Excel wants to hear after them: which cells are merged.
final class SheetOut {

    private final XmlOut xml;
    private final Formats formats;
    private final ReportDocument document;
    private final String[] letters;

    private int row;
    private double[] heights = new double[256];
    private int[] merged = new int[256];
    private int mergedCount;

    SheetOut(XmlOut xml, Formats formats, ReportDocument document, int columns) {
        this.xml = xml;
        this.formats = formats;
        this.document = document;
        letters = new String[columns];
        Arrays.setAll(letters, Names::column);
    }

    int columns() {
        return letters.length;
    }

    /// Rows written so far.
    int rows() {
        return row;
    }

    /// Heights of the rows written so far, pt.
    double[] heights() {
        return Arrays.copyOf(heights, row);
    }

    int format(CellFormat format) {
        return formats.number(format);
    }

    /// Merges cells; rows count from the next row to be written.
    void merge(int top, int left, int bottom, int right) {
        if (mergedCount + 4 > merged.length) {
            merged = Arrays.copyOf(merged, 2 * merged.length);
        }
        merged[mergedCount++] = row + top + 1;
        merged[mergedCount++] = left;
        merged[mergedCount++] = row + bottom + 1;
        merged[mergedCount++] = right;
    }

    void openRow(double height) {
        if (row == heights.length) {
            heights = Arrays.copyOf(heights, 2 * heights.length);
        }
        heights[row] = height;
        row++;
        xml.raw("<row r=\"").raw(row).raw("\" ht=\"").raw(Formats.points(height)).raw("\" customHeight=\"1\">");
    }

    void closeRow() {
        xml.raw("</row>");
    }

    void cell(int column, CellFormat format, @Nullable CellText text) {
        xml.raw("<c r=\"").raw(letters[column]).raw(row).raw("\" s=\"").raw(format(format));
        if (text == null || text.isEmpty()) {
            xml.raw("\"/>");
            return;
        }
        xml.raw("\" t=\"inlineStr\"><is>");
        if (text.mixed()) {
            rich(text, document.style(format.style()));
        } else {
            plain(text);
        }
        xml.raw("</is></c>");
    }

    /// Writes the list of merged cells, if there are any.
    void merges() {
        if (mergedCount == 0) {
            return;
        }
        xml.raw("<mergeCells").attribute("count", mergedCount / 4).raw(">");
        for (int i = 0; i < mergedCount; i += 4) {
            xml.raw("<mergeCell ref=\"").raw(letters[merged[i + 1]]).raw(merged[i]).raw(":")
                    .raw(letters[merged[i + 3]]).raw(merged[i + 2]).raw("\"/>");
        }
        xml.raw("</mergeCells>");
    }

    private void plain(CellText text) {
        if (text.runs().size() == 1) {
            letters(text.runs().getFirst().text());
            return;
        }
        var joined = new StringBuilder(text.length());
        text.runs().forEach(run -> joined.append(run.text()));
        letters(joined.toString());
    }

    private void rich(CellText text, TextStyle style) {
        for (CellText.Stretch run : text.runs()) {
            if (!run.text().isEmpty()) {
                xml.raw("<r><rPr>");
                Formats.letters(xml, style.bold() || run.bold(), style.italic() || run.italic(), style);
                xml.raw(run.underlined() ? "<u/>" : "");
                xml.raw("<rFont").attribute("val", formats.face()).raw("/></rPr>");
                letters(run.text());
                xml.raw("</r>");
            }
        }
    }

    private void letters(String text) {
        xml.raw(ExcelText.needsKeeping(text) ? "<t xml:space=\"preserve\">" : "<t>");
        String escaped = ExcelText.escaped(text);
        int from = 0;
        for (int end = escaped.indexOf('\n'); end >= 0; end = escaped.indexOf('\n', from)) {
            xml.text(escaped.substring(from, end)).raw("\n");
            from = end + 1;
        }
        xml.text(from == 0 ? escaped : escaped.substring(from)).raw("</t>");
    }
}
