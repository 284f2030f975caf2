package mn.biyelelt.report.docx;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.BoxesAbreast;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.SignatureArea;
import mn.biyelelt.report.model.SignatureBox;
import mn.biyelelt.report.model.SignatureLine;
import mn.biyelelt.report.model.SignatureLine.Slot;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.ooxml.TextExtent;
import mn.biyelelt.report.ooxml.XmlOut;

/// Writes boxes of signatures that stand side by side as one row of a table without lines, which never splits. Slots of a
/// line are cells of a table inside the box.
final class SignaturePart {

    /// Free space between boxes side by side, and between a box and its stamp, mm.
    private static final double GAP = 4;
    /// Free space between slots of a line, mm.
    private static final double SLOT_GAP = 1.5;
    /// As low as Word lets a line be, mm.
    private static final double TINY = 0.36;
    private static final double SOLID = 1.15;

    private final ReportDocument document;
    private final Paragraphs paragraphs;
    private final XmlOut xml;

    SignaturePart(ReportDocument document, Paragraphs paragraphs, XmlOut xml) {
        this.document = document;
        this.paragraphs = paragraphs;
        this.xml = xml;
    }

    /// Writes all boxes of an area into a cell, which thereby keeps them together.
    void writeInside(SignatureArea area) {
        boolean first = true;
        for (List<SignatureBox> boxes : area.rows()) {
            room(Math.max(TINY, first ? area.before() : area.between()), false);
            write(boxes, false);
            first = false;
        }
        room(TINY, false);
    }

    /// Writes boxes side by side.
    ///
    /// @param keepNext whether they stay on one page with what follows
    void write(List<SignatureBox> boxes, boolean keepNext) {
        if (boxes.isEmpty()) {
            return;
        }
        double width = document.page().contentWidth() / boxes.size();
        if (boxes.size() == 1) {
            open(List.of(width));
            row(0);
            beginCell(width, "top", 0);
            box(boxes.getFirst(), width, keepNext);
            xml.raw("</w:tc></w:tr></w:tbl>");
        } else {
            abreast(boxes, width, keepNext);
        }
    }

    /// Boxes side by side take a row for each line, so that they stand beside each other line for line. Stamps' places are cells
    /// that span the rows.
    private void abreast(List<SignatureBox> boxes, double width, boolean keepNext) {
        List<List<SignatureLine>> lines = new BoxesAbreast(boxes).lines();
        open(boxes.stream().flatMap(box -> box.stamp().isBeside(width - GAP)
                ? Stream.of(width - GAP - box.stamp().size(), box.stamp().size() + GAP)
                : Stream.of(width)).toList());
        double stamps = boxes.stream().mapToDouble(box -> box.stamp().size()).max().orElse(0);
        double below = stamps - lines.stream().mapToDouble(this::leastHeight).sum();
        boolean marked = boxes.stream().anyMatch(box -> isMarkBelow(box, width));
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1 && below <= 0 && !marked;
            row(0);
            for (int box = 0; box < boxes.size(); box++) {
                SignatureLine line = lines.get(i).get(box);
                cells(boxes.get(box), width, i == 0, isTable(line), keepNext || !last,
                        inner -> lines(line.slots().isEmpty() ? List.of() : List.of(line), inner, keepNext || !last));
            }
            xml.raw("</w:tr>");
        }
        if (below > 0 || marked) {
            row(Math.max(0, below));
            for (SignatureBox box : boxes) {
                cells(box, width, lines.isEmpty(), false, keepNext, inner -> below(box, inner, width, keepNext));
            }
            xml.raw("</w:tr>");
        }
        xml.raw("</w:tbl>");
    }

    private boolean isMarkBelow(SignatureBox box, double width) {
        return !box.stamp().mark().isEmpty() && !box.stamp().isBeside(width - GAP);
    }

    private void below(SignatureBox box, double inner, double width, boolean keepNext) {
        if (isMarkBelow(box, width)) {
            mark(box, inner, keepNext);
        } else {
            room(TINY, keepNext);
        }
    }

    /// The cell of a line and, if the box has its stamp beside, that of the stamp.
    private void cells(SignatureBox box, double width, boolean first, boolean bottom, boolean keepNext,
            DoubleConsumer content) {
        boolean stamped = box.stamp().isBeside(width - GAP);
        double inner = stamped ? width - 2 * GAP - box.stamp().size() : width - GAP;
        beginCell(inner + GAP, bottom ? "bottom" : "top", GAP);
        content.accept(inner);
        xml.raw("</w:tc>");
        if (stamped) {
            double size = box.stamp().size();
            beginCell(size + GAP, "center", GAP, first ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
            if (first) {
                mark(box, size, keepNext);
            } else {
                room(TINY, keepNext);
            }
            xml.raw("</w:tc>");
        }
    }

    /// What a line takes at least, mm: its letters in one line.
    private double leastHeight(List<SignatureLine> lines) {
        double least = 0;
        for (SignatureLine line : lines) {
            double letters = line.slots().stream().filter(slot -> !slot.content().isEmpty())
                    .mapToDouble(slot -> document.style(slot.style()).size() * TextExtent.POINT * SOLID).max()
                    .orElse(0);
            least = Math.max(least, Math.max(line.minimumHeight(), letters + captionHeight(line)));
        }
        return least;
    }

    private void box(SignatureBox box, double width, boolean keepNext) {
        if (box.stamp().isBeside(width)) {
            stampBeside(box, width, keepNext);
            return;
        }
        lines(box.lines(), width, keepNext);
        if (!box.stamp().mark().isEmpty()) {
            mark(box, width, keepNext);
        }
    }

    /// The stamp's place is a cell at the right of the lines.
    private void stampBeside(SignatureBox box, double width, boolean keepNext) {
        double size = box.stamp().size();
        open(List.of(width - size, size));
        row(size);
        beginCell(width - size, "top", GAP);
        lines(box.lines(), width - size - GAP, keepNext);
        xml.raw("</w:tc>");
        beginCell(size, "center", 0);
        mark(box, size, keepNext);
        xml.raw("</w:tc></w:tr></w:tbl>");
        room(TINY, keepNext);
    }

    private void mark(SignatureBox box, double width, boolean keepNext) {
        paragraphs.write(List.of(Paragraph.of(box.stamp().mark())),
                Look.of(StyleName.STAMP, Alignment.CENTER, width).keptWithNext(keepNext));
    }

    /// Two tables must not touch, and a cell must end with a paragraph.
    private void lines(List<SignatureLine> lines, double width, boolean keepNext) {
        boolean afterTable = false;
        for (SignatureLine line : lines) {
            boolean table = isTable(line);
            if (table && afterTable) {
                room(TINY, keepNext);
            }
            if (table) {
                slots(line, width, keepNext);
            } else {
                plain(line, width, keepNext);
            }
            afterTable = table;
        }
        if (afterTable || lines.isEmpty()) {
            room(TINY, keepNext);
        }
    }

    private static boolean isTable(SignatureLine line) {
        return line.slots().size() > 1 || line.minimumHeight() > 0 && !line.slots().getFirst().content().isEmpty();
    }

    private void plain(SignatureLine line, double width, boolean keepNext) {
        Slot slot = line.slots().getFirst();
        if (slot.content().isEmpty() && line.minimumHeight() > 0) {
            room(line.minimumHeight() - captionHeight(line), keepNext);
        } else {
            paragraphs.write(slot.content(), look(slot, width, keepNext));
        }
        if (!slot.caption().isEmpty()) {
            caption(slot, width, keepNext);
        }
    }

    private void slots(SignatureLine line, double width, boolean keepNext) {
        double gap = line.slots().size() > 1 ? SLOT_GAP : 0;
        open(line.slots().stream().map(slot -> slot.share() * width).toList());
        row(line.minimumHeight() - captionHeight(line));
        for (Slot slot : line.slots()) {
            beginCell(slot.share() * width, "bottom", gap);
            paragraphs.write(slot.content(), look(slot, slot.share() * width - gap, keepNext));
            xml.raw("</w:tc>");
        }
        xml.raw("</w:tr>");
        if (hasCaption(line)) {
            row(0);
            for (Slot slot : line.slots()) {
                beginCell(slot.share() * width, "top", gap);
                caption(slot, slot.share() * width - gap, keepNext);
                xml.raw("</w:tc>");
            }
            xml.raw("</w:tr>");
        }
        xml.raw("</w:tbl>");
    }

    private static boolean hasCaption(SignatureLine line) {
        return line.slots().stream().anyMatch(slot -> !slot.caption().isEmpty());
    }

    private double captionHeight(SignatureLine line) {
        double size = document.style(StyleName.CAPTION).size();
        return hasCaption(line) ? size * TextExtent.POINT * SOLID : 0;
    }

    private static Look look(Slot slot, double width, boolean keepNext) {
        return Look.of(slot.style(), slot.alignment(), width).keptWithNext(keepNext);
    }

    private void caption(Slot slot, double width, boolean keepNext) {
        paragraphs.write(slot.caption().isEmpty() ? List.of() : List.of(Paragraph.of(slot.caption())),
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

    private void beginCell(double width, String vertical, double gap) {
        beginCell(width, vertical, gap, "");
    }

    /// @param merged how the cell goes on from one row to the next
    private void beginCell(double width, String vertical, double gap, String merged) {
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(Twips.of(width)).raw("\" w:type=\"dxa\"/>").raw(merged);
        if (gap > 0) {
            xml.raw("<w:tcMar><w:right w:w=\"").raw(Twips.of(gap)).raw("\" w:type=\"dxa\"/></w:tcMar>");
        }
        xml.raw("<w:vAlign w:val=\"").raw(vertical).raw("\"/></w:tcPr>");
    }

    /// An empty line of that height.
    private void room(double height, boolean keepNext) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Signature\"/>").raw(keepNext ? "<w:keepNext/>" : "")
                .raw("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"").raw(Twips.of(Math.max(TINY, height)))
                .raw("\" w:lineRule=\"exact\"/></w:pPr></w:p>");
    }
}
