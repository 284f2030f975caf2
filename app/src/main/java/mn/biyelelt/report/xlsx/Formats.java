package mn.biyelelt.report.xlsx;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.PageSetup.Typeface;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.TextStyle;
import mn.biyelelt.report.ooxml.XmlOut;

/// The cell formats that the sheet has used, numbered as they came.
///
/// Every cell has the format "text", so that Excel never reads a number, date or formula into what somebody edits; a longer
/// text, which Excel would not show in that format, is marked as quoted instead.
final class Formats {

    private static final int TEXT = 49;

    private final ReportDocument document;
    private final Map<CellFormat, Integer> numbers = new LinkedHashMap<>();

    Formats(ReportDocument document) {
        this.document = document;
    }

    /// Number of a format.
    int number(CellFormat format) {
        return numbers.computeIfAbsent(format, _ -> numbers.size() + 1);
    }

    /// Name of the font of all text.
    String face() {
        return document.page().typeface() == Typeface.SANS ? "Arial" : "Times New Roman";
    }

    void write(XmlOut xml) {
        xml.declaration().raw("<styleSheet xmlns=\"").raw(Names.MAIN).raw("\">");
        fonts(xml);
        xml.raw("<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>");
        borders(xml);
        xml.raw("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs").attribute("count", numbers.size() + 1L)
                .raw("><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
        numbers.keySet().forEach(format -> format(xml, format));
        xml.raw("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>");
    }

    /// Column widths are counted in digits of the first font.
    /// The first font is what widths of columns are counted in. At this size a digit is 7 pixels wide for Excel, which rounds, and for
    /// LibreOffice, which does not: the sheet is as wide in both, and no page is printed smaller to fit.
    private void fonts(XmlOut xml) {
        xml.raw("<fonts").attribute("count", StyleName.values().length + 1L)
                .raw("><font><sz val=\"9.5\"/><name val=\"Arial\"/><family val=\"2\"/></font>");
        for (StyleName name : StyleName.values()) {
            TextStyle style = document.style(name);
            xml.raw("<font>");
            letters(xml, style.bold(), style.italic(), style);
            xml.raw("<name").attribute("val", face()).raw("/></font>");
        }
        xml.raw("</fonts>");
    }

    /// Weight, slope, size and grey of letters.
    static void letters(XmlOut xml, boolean bold, boolean italic, TextStyle style) {
        xml.raw(bold ? "<b/>" : "").raw(italic ? "<i/>" : "").raw("<sz val=\"").raw(points(style.size()))
                .raw("\"/>");
        if (style.grey() > 0) {
            int level = (int) Math.round(style.grey() * 255);
            xml.raw("<color rgb=\"FF").raw(String.format(Locale.ROOT, "%02X%02X%02X", level, level, level)).raw("\"/>");
        }
    }

    /// A decimal number as markup, without a superfluous nought.
    static String points(double number) {
        long hundredths = Math.round(number * 100);
        return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : Double.toString(hundredths / 100.0);
    }

    private static void borders(XmlOut xml) {
        xml.raw("<borders").attribute("count", Edges.values().length).raw(">");
        for (Edges edges : Edges.values()) {
            xml.raw("<border>");
            side(xml, "left", edges.sides());
            side(xml, "right", edges.sides());
            side(xml, "top", edges.top());
            side(xml, "bottom", edges.bottom());
            xml.raw("<diagonal/></border>");
        }
        xml.raw("</borders>");
    }

    private static void side(XmlOut xml, String name, String style) {
        xml.raw("<").raw(name);
        if (style.isEmpty()) {
            xml.raw("/>");
        } else {
            xml.raw(" style=\"").raw(style).raw("\"><color rgb=\"FF000000\"/></").raw(name).raw(">");
        }
    }

    private static void format(XmlOut xml, CellFormat format) {
        xml.raw("<xf").attribute("numFmtId", format.lengthy() ? 0 : TEXT)
                .attribute("fontId", format.style().ordinal() + 1L).attribute("fillId", 0)
                .attribute("borderId", format.edges().ordinal()).attribute("xfId", 0);
        if (format.lengthy()) {
            xml.raw(" quotePrefix=\"1\"");
        } else {
            xml.raw(" applyNumberFormat=\"1\"");
        }
        xml.raw(" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"")
                .raw(horizontal(format.alignment())).raw("\" vertical=\"").raw(format.vertical().word())
                .raw("\" wrapText=\"1\"/></xf>");
    }

    private static String horizontal(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
            case JUSTIFY -> "justify";
        };
    }
}
