package mn.biyelelt.report.docx;

import java.util.Locale;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.PageSetup.Typeface;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.TextStyle;
import mn.biyelelt.report.ooxml.XmlOut;

/// The styles of the document: a change of one of them in Word changes every place that looks so.
final class StylesPart {

    /// Grid lines of the report's tables: half a point, in eighths.
    private static final int LINE = 4;
    private static final int CELL_SIDE = Twips.of(1.4);
    private static final int CELL_ABOVE = Twips.of(0.9);
    /// Word's measure of one line set solid.
    private static final int SOLID = 240;

    private final ReportDocument document;
    private final Messages messages;

    StylesPart(ReportDocument document, Messages messages) {
        this.document = document;
        this.messages = messages;
    }

    void write(XmlOut xml) {
        xml.declaration().raw("<w:styles xmlns:w=\"").raw(Names.W).raw("\">");
        defaults(xml);
        xml.raw("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>");
        xml.raw("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
                + "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>");
        for (StyleName name : StyleName.values()) {
            paragraphStyle(xml, name, document.style(name));
        }
        tableStyles(xml);
        xml.raw("</w:styles>");
    }

    private void defaults(XmlOut xml) {
        String face = document.page().typeface() == Typeface.SANS ? "Arial" : "Times New Roman";
        xml.raw("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"").raw(face).raw("\" w:hAnsi=\"").raw(face)
                .raw("\" w:eastAsia=\"").raw(face).raw("\" w:cs=\"").raw(face).raw("\"/>");
        size(xml, document.style(StyleName.TABLE_TEXT).size());
        xml.raw("<w:lang w:val=\"mn-MN\" w:eastAsia=\"mn-MN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>");
    }

    private void paragraphStyle(XmlOut xml, StyleName name, TextStyle style) {
        DocxStyle docx = DocxStyle.of(name, messages);
        xml.raw("<w:style w:type=\"paragraph\"");
        if (!isWordsOwn(name)) {
            xml.raw(" w:customStyle=\"1\"");
        }
        xml.raw(" w:styleId=\"").raw(docx.id()).raw("\"><w:name w:val=\"").raw(docx.name()).raw("\"/><w:aliases")
                .attribute("w:val", docx.alias()).raw("/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>");
        keeping(xml, name);
        spacing(xml, name, style);
        xml.raw("<w:jc w:val=\"").raw(jc(style.alignment())).raw("\"/>");
        if (name == StyleName.SECTION) {
            xml.raw("<w:outlineLvl w:val=\"0\"/>");
        }
        xml.raw("</w:pPr>");
        letters(xml, style);
        xml.raw("</w:style>");
    }

    private static boolean isWordsOwn(StyleName name) {
        return switch (name) {
            case TITLE, SIGNATURE, CAPTION, FOOTER -> true;
            default -> false;
        };
    }

    private static void keeping(XmlOut xml, StyleName name) {
        if (name == StyleName.GROUP_ROW || name == StyleName.SECTION || name == StyleName.TABLE_HEAD) {
            xml.raw("<w:keepNext/>");
        }
    }

    /// Inside tables the padding of the cell is the space around the first paragraph; see [Paragraphs].
    private static void spacing(XmlOut xml, StyleName name, TextStyle style) {
        boolean free = Paragraphs.standsFree(name);
        xml.raw("<w:spacing w:before=\"").raw(free ? Twips.of(style.before()) : 0).raw("\" w:after=\"")
                .raw(free ? Twips.of(style.after()) : 0).raw("\" w:line=\"")
                .raw(Math.round(SOLID * style.lineSpacing())).raw("\" w:lineRule=\"auto\"/>");
    }

    private static void letters(XmlOut xml, TextStyle style) {
        xml.raw("<w:rPr>");
        if (style.bold()) {
            xml.raw("<w:b/><w:bCs/>");
        }
        if (style.italic()) {
            xml.raw("<w:i/><w:iCs/>");
        }
        if (style.grey() > 0) {
            int level = (int) Math.round(style.grey() * 255);
            xml.raw("<w:color w:val=\"").raw(String.format(Locale.ROOT, "%02X%02X%02X", level, level, level))
                    .raw("\"/>");
        }
        size(xml, style.size());
        xml.raw("</w:rPr>");
    }

    private static void size(XmlOut xml, double points) {
        long halves = Math.round(points * 2);
        xml.raw("<w:sz w:val=\"").raw(halves).raw("\"/><w:szCs w:val=\"").raw(halves).raw("\"/>");
    }

    static String jc(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
            case JUSTIFY -> "both";
        };
    }

    private void tableStyles(XmlOut xml) {
        xml.raw("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
                + "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
                + "</w:tblPr></w:style>");
        tableStyle(xml, "ReportTable", messages.get("report.style.reportTable"));
        xml.raw("<w:tblBorders>");
        for (String side : new String[]{"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.raw("<w:").raw(side).raw(" w:val=\"single\" w:sz=\"").raw(LINE)
                    .raw("\" w:space=\"0\" w:color=\"000000\"/>");
        }
        xml.raw("</w:tblBorders>");
        margins(xml, CELL_ABOVE, CELL_SIDE, CELL_SIDE);
        xml.raw("</w:tblPr></w:style>");
        tableStyle(xml, "SignatureTable", messages.get("report.style.signatureTable"));
        margins(xml, 0, 0, 0);
        xml.raw("</w:tblPr></w:style>");
    }

    private static void tableStyle(XmlOut xml, String id, String alias) {
        xml.raw("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"").raw(id).raw("\"><w:name w:val=\"").raw(id)
                .raw("\"/><w:aliases").attribute("w:val", alias)
                .raw("/><w:basedOn w:val=\"TableNormal\"/><w:qFormat/><w:tblPr>");
    }

    private static void margins(XmlOut xml, int vertical, int left, int right) {
        xml.raw("<w:tblCellMar><w:top w:w=\"").raw(vertical).raw("\" w:type=\"dxa\"/><w:left w:w=\"").raw(left)
                .raw("\" w:type=\"dxa\"/><w:bottom w:w=\"").raw(vertical).raw("\" w:type=\"dxa\"/><w:right w:w=\"")
                .raw(right).raw("\" w:type=\"dxa\"/></w:tblCellMar>");
    }
}
