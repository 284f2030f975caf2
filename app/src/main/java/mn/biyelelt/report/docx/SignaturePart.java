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

    private final ReportDocument document;
    private final Paragraphs paragraphs;
    private final LinelessTables tables;

    SignaturePart(ReportDocument document, Paragraphs paragraphs, XmlOut xml) {
        this.document = document;
        this.paragraphs = paragraphs;
        tables = new LinelessTables(xml);
    }

    /// Writes all boxes of an area into a cell, which thereby keeps them together.
    void writeInside(SignatureArea area) {
        boolean first = true;
        for (List<SignatureBox> boxes : area.rows()) {
            tables.emptyLine(first ? area.before() : area.between(), false);
            write(boxes, false);
            first = false;
        }
        tables.tinyLine(false);
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
            tables.begin(List.of(width));
            tables.beginRow();
            tables.beginCell(width, "top", 0);
            box(boxes.getFirst(), width, keepNext);
            tables.endCell();
            tables.endRow();
            tables.end();
        } else {
            abreast(boxes, width, keepNext);
        }
    }

    /// Boxes side by side take a row for each line, so that they stand beside each other line for line. Stamps' places are cells
    /// that span the rows.
    private void abreast(List<SignatureBox> boxes, double width, boolean keepNext) {
        List<List<SignatureLine>> lines = new BoxesAbreast(boxes).lines();
        tables.begin(boxes.stream().flatMap(box -> box.stamp().isBeside(width - GAP)
                ? Stream.of(width - GAP - box.stamp().size(), box.stamp().size() + GAP)
                : Stream.of(width)).toList());
        double stamps = boxes.stream().mapToDouble(box -> box.stamp().size()).max().orElse(0);
        double below = stamps - lines.stream().mapToDouble(this::leastHeight).sum();
        boolean marked = boxes.stream().anyMatch(box -> isMarkBelow(box, width));
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1 && below <= 0 && !marked;
            tables.beginRow();
            for (int box = 0; box < boxes.size(); box++) {
                SignatureLine line = lines.get(i).get(box);
                cells(boxes.get(box), width, i == 0, isTable(line), keepNext || !last,
                        inner -> lines(line.slots().isEmpty() ? List.of() : List.of(line), inner, keepNext || !last));
            }
            tables.endRow();
        }
        if (below > 0 || marked) {
            tables.beginRow(Math.max(0, below));
            for (SignatureBox box : boxes) {
                cells(box, width, lines.isEmpty(), false, keepNext, inner -> below(box, inner, width, keepNext));
            }
            tables.endRow();
        }
        tables.end();
    }

    private boolean isMarkBelow(SignatureBox box, double width) {
        return !box.stamp().mark().isEmpty() && !box.stamp().isBeside(width - GAP);
    }

    private void below(SignatureBox box, double inner, double width, boolean keepNext) {
        if (isMarkBelow(box, width)) {
            mark(box, inner, keepNext);
        } else {
            tables.tinyLine(keepNext);
        }
    }

    /// The cell of a line and, if the box has its stamp beside, that of the stamp.
    private void cells(SignatureBox box, double width, boolean first, boolean bottom, boolean keepNext,
            DoubleConsumer content) {
        boolean stamped = box.stamp().isBeside(width - GAP);
        double inner = stamped ? width - 2 * GAP - box.stamp().size() : width - GAP;
        tables.beginCell(inner + GAP, bottom ? "bottom" : "top", GAP);
        content.accept(inner);
        tables.endCell();
        if (stamped) {
            double size = box.stamp().size();
            tables.beginSpanningCell(size + GAP, "center", GAP, first);
            if (first) {
                mark(box, size, keepNext);
            } else {
                tables.tinyLine(keepNext);
            }
            tables.endCell();
        }
    }

    /// What a line takes at least, mm: its letters in one line.
    private double leastHeight(List<SignatureLine> lines) {
        double least = 0;
        for (SignatureLine line : lines) {
            double letters = line.slots().stream().filter(slot -> !slot.content().isEmpty())
                    .mapToDouble(slot -> TextExtent.solid(document.style(slot.style()))).max().orElse(0);
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
        tables.begin(List.of(width - size, size));
        tables.beginRow(size);
        tables.beginCell(width - size, "top", GAP);
        lines(box.lines(), width - size - GAP, keepNext);
        tables.endCell();
        tables.beginCell(size, "center", 0);
        mark(box, size, keepNext);
        tables.endCell();
        tables.endRow();
        tables.end();
        tables.tinyLine(keepNext);
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
                tables.tinyLine(keepNext);
            }
            if (table) {
                slots(line, width, keepNext);
            } else {
                plain(line, width, keepNext);
            }
            afterTable = table;
        }
        if (afterTable || lines.isEmpty()) {
            tables.tinyLine(keepNext);
        }
    }

    private static boolean isTable(SignatureLine line) {
        return line.slots().size() > 1 || line.minimumHeight() > 0 && !line.slots().getFirst().content().isEmpty();
    }

    private void plain(SignatureLine line, double width, boolean keepNext) {
        Slot slot = line.slots().getFirst();
        if (slot.content().isEmpty() && line.minimumHeight() > 0) {
            tables.emptyLine(line.minimumHeight() - captionHeight(line), keepNext);
        } else {
            paragraphs.write(slot.content(), look(slot, width, keepNext));
        }
        if (!slot.caption().isEmpty()) {
            caption(slot, width, keepNext);
        }
    }

    private void slots(SignatureLine line, double width, boolean keepNext) {
        double gap = line.slots().size() > 1 ? SLOT_GAP : 0;
        tables.begin(line.slots().stream().map(slot -> slot.share() * width).toList());
        tables.beginRow(line.minimumHeight() - captionHeight(line));
        for (Slot slot : line.slots()) {
            tables.beginCell(slot.share() * width, "bottom", gap);
            paragraphs.write(slot.content(), look(slot, slot.share() * width - gap, keepNext));
            tables.endCell();
        }
        tables.endRow();
        if (hasCaption(line)) {
            tables.beginRow();
            for (Slot slot : line.slots()) {
                tables.beginCell(slot.share() * width, "top", gap);
                caption(slot, slot.share() * width - gap, keepNext);
                tables.endCell();
            }
            tables.endRow();
        }
        tables.end();
    }

    private static boolean hasCaption(SignatureLine line) {
        return line.slots().stream().anyMatch(slot -> !slot.caption().isEmpty());
    }

    private double captionHeight(SignatureLine line) {
        return hasCaption(line) ? TextExtent.solid(document.style(StyleName.CAPTION)) : 0;
    }

    private static Look look(Slot slot, double width, boolean keepNext) {
        return Look.of(slot.style(), slot.alignment(), width).keptWithNext(keepNext);
    }

    private void caption(Slot slot, double width, boolean keepNext) {
        paragraphs.write(slot.caption().isEmpty() ? List.of() : List.of(Paragraph.of(slot.caption())),
                Look.of(StyleName.CAPTION, slot.alignment(), width).keptWithNext(keepNext));
    }
}
