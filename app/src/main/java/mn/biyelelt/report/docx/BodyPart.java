package mn.biyelelt.report.docx;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.report.layout.TextMeasure;
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
import mn.biyelelt.report.model.TextStyle;
import mn.biyelelt.report.ooxml.TextExtent;
import mn.biyelelt.report.ooxml.XmlOut;

/// The document's body, block by block, and the page at its end.
final class BodyPart {

    static final String FOOTER_ID = "rId3";

    /// Least free space between approvals and the title under them, mm.
    private static final double AFTER_APPROVALS = 6;

    /// So that the last letter of an annex line never wraps where Word measures a hair wider, mm.
    private static final double SLACK = 0.7;

    private final ReportDocument document;
    private final ColumnWidths widths;
    private final TextExtent extent;

    BodyPart(ReportDocument document, ColumnWidths widths, TextMeasure measure) {
        this.document = document;
        this.widths = widths;
        this.extent = new TextExtent(measure, document.page().typeface());
    }

    void write(XmlOut xml) {
        xml.declaration().raw("<w:document xmlns:w=\"").raw(Names.W).raw("\" xmlns:r=\"").raw(Names.R)
                .raw("\"><w:body>");
        new Flow(xml).write();
        section(xml);
        xml.raw("</w:body></w:document>");
    }

    private void section(XmlOut xml) {
        PageSetup page = document.page();
        xml.raw("<w:sectPr>");
        if (page.pageNumbers()) {
            xml.raw("<w:footerReference w:type=\"default\" r:id=\"").raw(FOOTER_ID).raw("\"/>");
        }
        xml.raw("<w:pgSz").attribute("w:w", Twips.of(page.width())).attribute("w:h", Twips.of(page.height()));
        if (page.landscape()) {
            xml.raw(" w:orient=\"landscape\"");
        }
        int footer = footerDistance(page);
        xml.raw("/><w:pgMar").attribute("w:top", Twips.of(page.margins().top()))
                .attribute("w:right", Twips.of(page.margins().right()))
                .attribute("w:bottom", Twips.of(page.margins().bottom()))
                .attribute("w:left", Twips.of(page.margins().left())).attribute("w:header", footer)
                .attribute("w:footer", footer).attribute("w:gutter", 0).raw("/></w:sectPr>");
    }

    /// Above the text of the footer is as much free paper as below it.
    private int footerDistance(PageSetup page) {
        TextStyle style = document.style(StyleName.FOOTER);
        double height = TextExtent.solid(style) * style.lineSpacing();
        return Twips.of(Math.max(0, page.margins().bottom() - height) / 2);
    }

    /// One pass over the blocks. Two tables never touch, because Word would make them one.
    private final class Flow {

        private final XmlOut xml;
        private final Paragraphs paragraphs;
        private final TablePart tables;
        private final SignaturePart signatures;
        private int table;
        private boolean afterTable;
        private boolean breakPending;

        Flow(XmlOut xml) {
            this.xml = xml;
            paragraphs = new Paragraphs(document, extent, xml);
            signatures = new SignaturePart(document, paragraphs, xml);
            tables = new TablePart(document, extent, paragraphs, signatures, xml);
        }

        void write() {
            List<Block> blocks = document.blocks();
            int block = 0;
            while (block < blocks.size()) {
                block += write(blocks.get(block), block + 1 < blocks.size() ? blocks.get(block + 1) : new PageBreak());
            }
            if (afterTable || breakPending || blocks.isEmpty()) {
                spacer(0, false);
            }
        }

        /// Writes a block; a table takes the signatures that close the report with it.
        ///
        /// @return how many blocks are done
        private int write(Block block, Block next) {
            switch (block) {
                case TextBlock text -> write(text);
                case SignatureArea area -> write(area);
                case PageBreak _ -> breakPending = true;
                case Table report -> {
                    boolean signed = next instanceof SignatureArea area && area.closing();
                    write(report, signed ? Optional.of((SignatureArea) next) : Optional.empty());
                    return signed ? 2 : 1;
                }
            }
            return 1;
        }

        private void write(TextBlock block) {
            if (block.paragraphs().isEmpty()) {
                return;
            }
            TextStyle style = document.style(block.style());
            double width = document.page().contentWidth();
            Alignment alignment = block.shrink() ? Alignment.LEFT : style.alignment();
            Look look = Look.of(block.style(), alignment, width).indented(indent(block, style, width))
                    .keptWithNext(block.keepWithNext()).breakingBefore(breakPending);
            paragraphs.write(block.paragraphs(), look);
            breakPending = false;
            afterTable = false;
        }

        private double indent(TextBlock block, TextStyle style, double width) {
            double indent = block.indent() * width;
            if (!block.shrink()) {
                return indent;
            }
            double longest = 0;
            for (Paragraph paragraph : block.paragraphs()) {
                longest = Math.max(longest, extent.width(paragraph, style));
            }
            return Math.max(indent, width - longest - SLACK);
        }

        private void write(Table report, Optional<SignatureArea> closing) {
            if (afterTable || breakPending) {
                spacer(0, true);
            }
            List<List<Double>> known = widths.tables();
            tables.write(report, table < known.size() ? known.get(table) : List.of(), closing);
            table++;
            afterTable = true;
        }

        private void write(SignatureArea area) {
            for (int i = 0; i < area.rows().size(); i++) {
                double space = i == 0 ? area.before() : area.between();
                if (space > 0 || afterTable || breakPending) {
                    spacer(space, true);
                }
                boolean last = i == area.rows().size() - 1;
                signatures.write(area.rows().get(i), area.closing() && !last);
                afterTable = true;
            }
            if (!area.closing() && afterTable) {
                spacer(Math.max(area.between(), AFTER_APPROVALS), true);
            }
        }

        private void spacer(double height, boolean keepNext) {
            xml.raw("<w:p><w:pPr>").raw(keepNext ? "<w:keepNext/>" : "")
                    .raw(breakPending ? "<w:pageBreakBefore/>" : "")
                    .raw("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"")
                    .raw(Math.max(Twips.POINT, Twips.of(height)))
                    .raw("\" w:lineRule=\"exact\"/><w:rPr><w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/></w:rPr></w:pPr></w:p>");
            breakPending = false;
            afterTable = false;
        }
    }
}
