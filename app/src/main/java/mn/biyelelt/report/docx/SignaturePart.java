package mn.biyelelt.report.docx;

import java.util.List;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.PageSetup;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.SignatureBox;
import mn.biyelelt.report.model.SignatureLine;
import mn.biyelelt.report.model.SignatureLine.Slot;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.ooxml.XmlOut;

/// Writes boxes of signatures that stand side by side as one row of a table without lines, which never splits. Slots of a
/// line are cells of a table inside the box.
final class SignaturePart {

    /// Free space between boxes side by side, mm.
    private static final double GAP = 5;

    /// A point, mm.
    private static final double TINY = 0.36;

    private final PageSetup page;
    private final Paragraphs paragraphs;
    private final XmlOut xml;

    SignaturePart(PageSetup page, Paragraphs paragraphs, XmlOut xml) {
        this.page = page;
        this.paragraphs = paragraphs;
        this.xml = xml;
    }

    /// Writes boxes side by side.
    ///
    /// @param keepNext whether they stay on one page with what follows
    void write(List<SignatureBox> boxes, boolean keepNext) {
        double width = page.contentWidth() / Math.max(1, boxes.size());
        open(boxes.stream().map(_ -> width).toList());
        row(0);
        for (int i = 0; i < boxes.size(); i++) {
            SignatureBox box = boxes.get(i);
            beginCell(width, "top");
            double gap = i < boxes.size() - 1 ? GAP : 0;
            if (box.stamp().size() > 0) {
                stamped(box, width - gap, keepNext);
            } else {
                lines(box, width - gap, keepNext);
            }
            xml.raw("</w:tc>");
        }
        xml.raw("</w:tr></w:tbl>");
    }

    /// The stamp's place is a cell at the right of the lines.
    private void stamped(SignatureBox box, double width, boolean keepNext) {
        double size = Math.min(box.stamp().size(), width / 2);
        open(List.of(width - size, size));
        row(box.stamp().size());
        beginCell(width - size, "top");
        lines(box, width - size, keepNext);
        xml.raw("</w:tc>");
        beginCell(size, "center");
        paragraphs.write(List.of(Paragraph.of(box.stamp().mark())),
                Look.of(StyleName.STAMP, Alignment.CENTER, size).keptWithNext(keepNext));
        xml.raw("</w:tc></w:tr></w:tbl>");
        end(keepNext);
    }

    private void lines(SignatureBox box, double width, boolean keepNext) {
        boolean afterTable = true;
        boolean first = true;
        for (SignatureLine line : box.lines()) {
            boolean table = isTable(line);
            if (table && afterTable && !first) {
                end(keepNext);
            }
            if (table) {
                slots(line, width, keepNext);
            } else {
                plain(line, width, keepNext);
            }
            afterTable = table;
            first = false;
        }
        if (afterTable) {
            end(keepNext);
        }
    }

    private static boolean isTable(SignatureLine line) {
        return line.slots().size() > 1 || line.minimumHeight() > 0 && !line.slots().getFirst().content().isEmpty();
    }

    private void plain(SignatureLine line, double width, boolean keepNext) {
        Slot slot = line.slots().getFirst();
        if (slot.content().isEmpty() && line.minimumHeight() > 0) {
            room(line.minimumHeight(), keepNext);
        } else {
            paragraphs.write(slot.content(), look(slot, width, keepNext));
        }
        if (!slot.caption().isEmpty()) {
            caption(slot, width, keepNext);
        }
    }

    private void slots(SignatureLine line, double width, boolean keepNext) {
        open(line.slots().stream().map(slot -> slot.share() * width).toList());
        row(line.minimumHeight());
        for (Slot slot : line.slots()) {
            beginCell(slot.share() * width, "bottom");
            paragraphs.write(slot.content(), look(slot, slot.share() * width, keepNext));
            xml.raw("</w:tc>");
        }
        xml.raw("</w:tr>");
        if (line.slots().stream().anyMatch(slot -> !slot.caption().isEmpty())) {
            row(0);
            for (Slot slot : line.slots()) {
                beginCell(slot.share() * width, "top");
                caption(slot, slot.share() * width, keepNext);
                xml.raw("</w:tc>");
            }
            xml.raw("</w:tr>");
        }
        xml.raw("</w:tbl>");
    }

    private static Look look(Slot slot, double width, boolean keepNext) {
        return Look.of(slot.style(), slot.alignment(), width).keptWithNext(keepNext);
    }

    private void caption(Slot slot, double width, boolean keepNext) {
        paragraphs.write(List.of(Paragraph.of(slot.caption())),
                Look.of(StyleName.CAPTION, slot.alignment(), width).keptWithNext(keepNext));
    }

    private void open(List<Double> widths) {
        int[] edges = Twips.edges(widths);
        xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"SignatureTable\"/><w:tblW w:w=\"").raw(edges[edges.length - 1])
                .raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int i = 1; i < edges.length; i++) {
            xml.raw("<w:gridCol w:w=\"").raw(edges[i] - edges[i - 1]).raw("\"/>");
        }
        xml.raw("</w:tblGrid>");
    }

    private void row(double minimumHeight) {
        xml.raw("<w:tr><w:trPr><w:cantSplit/>");
        if (minimumHeight > 0) {
            xml.raw("<w:trHeight w:val=\"").raw(Twips.of(minimumHeight)).raw("\" w:hRule=\"atLeast\"/>");
        }
        xml.raw("</w:trPr>");
    }

    private void beginCell(double width, String vertical) {
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(Twips.of(width)).raw("\" w:type=\"dxa\"/><w:vAlign w:val=\"")
                .raw(vertical).raw("\"/></w:tcPr>");
    }

    private void room(double height, boolean keepNext) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Signature\"/>").raw(keepNext ? "<w:keepNext/>" : "")
                .raw("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"").raw(Twips.of(height))
                .raw("\" w:lineRule=\"exact\"/></w:pPr></w:p>");
    }

    /// A cell must end with a paragraph, and two tables must not touch: a line as low as Word allows.
    private void end(boolean keepNext) {
        room(TINY, keepNext);
    }
}
