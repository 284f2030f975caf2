package mn.biyelelt.report.layout;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.SignatureBox;
import mn.biyelelt.report.model.SignatureLine;
import mn.biyelelt.report.model.SignatureLine.Slot;
import mn.biyelelt.report.model.StyleName;

/// One signature block, measured and ready to be drawn.
final class BoxDrawing {

    /// Free space between two boxes side by side, pt.
    static final double GUTTER = Millimetres.points(4);

    /// Free space between two slots of a line, pt.
    private static final double SLOT_GAP = Millimetres.points(1.5);
    private static final double STAMP_GAP = Millimetres.points(4);

    private final List<Line> lines = new ArrayList<>();
    private final double stampSize;
    private final boolean stampBeside;
    private final double width;
    private final Flow mark;

    /// @param own the box's lines as they stand beside those of the boxes at its sides
    BoxDrawing(SignatureBox box, List<SignatureLine> own, FlowMaker maker, double width) {
        this.width = width;
        stampSize = Millimetres.points(box.stamp().size());
        stampBeside = stampSize > 0 && box.stamp().isBeside(width / Millimetres.points(1));
        mark = maker.flow(box.stamp().mark().isEmpty() ? List.of() : List.of(Paragraph.of(box.stamp().mark())),
                StyleName.STAMP, Alignment.CENTER, Math.max(1, stampSize));
        double textWidth = stampBeside ? width - stampSize - STAMP_GAP : width;
        for (SignatureLine line : own) {
            lines.add(new Line(line, maker, textWidth));
        }
    }

    /// Heights of its lines, pt.
    List<LineHeight> heights() {
        return lines.stream().map(Line::height).toList();
    }

    /// Height with captions and stamp if its lines are that high, pt.
    double height(List<LineHeight> heights) {
        double text = heights.stream().mapToDouble(LineHeight::whole).sum();
        return Math.max(stampBeside ? text : text + mark.height(), stampSize);
    }

    void draw(PageBuilder page, double x, double y, List<LineHeight> heights) {
        double lineTop = y;
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).draw(page, x, lineTop, heights.get(i));
            lineTop += heights.get(i).whole();
        }
        if (stampBeside) {
            double left = x + width - stampSize;
            page.stamp(left, y + (height(heights) - stampSize) / 2, stampSize);
            double top = y + (height(heights) - mark.height()) / 2;
            FlowDrawing.draw(page, mark, 0, mark.count(), Alignment.CENTER, left, top);
        } else {
            FlowDrawing.draw(page, mark, 0, mark.count(), Alignment.CENTER, x + (width - stampSize) / 2, lineTop);
        }
    }

    /// How high a line is, pt.
    ///
    /// @param text    without its captions
    /// @param minimum with its captions
    record LineHeight(double text, double caption, double minimum) {

        /// With captions.
        double whole() {
            return Math.max(minimum, text + caption);
        }

        /// As high as the higher of both in each part.
        LineHeight and(LineHeight other) {
            return new LineHeight(Math.max(text, other.text), Math.max(caption, other.caption),
                    Math.max(minimum, other.minimum));
        }
    }

    /// Slots side by side whose last text lines stand on one baseline, captions below.
    private static final class Line {
        private final List<Part> parts = new ArrayList<>();
        private final double minimum;

        Line(SignatureLine line, FlowMaker maker, double width) {
            minimum = Millimetres.points(line.minimumHeight());
            double x = 0;
            for (Slot slot : line.slots()) {
                double share = width * slot.share();
                double inner = Math.max(1, slot == line.slots().getLast() ? share : share - SLOT_GAP);
                parts.add(
                        new Part(x, slot.alignment(), maker.flow(slot.content(), slot.style(), slot.alignment(), inner),
                                caption(slot, maker, inner)));
                x += share;
            }
        }

        private static Flow caption(Slot slot, FlowMaker maker, double width) {
            List<Paragraph> text = slot.caption().isEmpty() ? List.of() : List.of(Paragraph.of(slot.caption()));
            return maker.flow(text, StyleName.CAPTION, slot.alignment(), width);
        }

        LineHeight height() {
            return new LineHeight(parts.stream().mapToDouble(part -> part.text.height()).max().orElse(0),
                    parts.stream().mapToDouble(part -> part.caption.height()).max().orElse(0), minimum);
        }

        /// Text of one slot begins at the top; where several are side by side, their last lines stand on one baseline, with that
        /// of the boxes beside this.
        void draw(PageBuilder page, double x, double y, LineHeight height) {
            double bottom = y + height.whole() - height.caption();
            for (Part part : parts) {
                double top = parts.size() > 1 || minimum > 0 ? bottom - part.text.height() : y;
                FlowDrawing.draw(page, part.text, 0, part.text.count(), part.alignment, x + part.x, top);
                FlowDrawing.draw(page, part.caption, 0, part.caption.count(), part.alignment, x + part.x, bottom);
            }
        }
    }

    private record Part(double x, Alignment alignment, Flow text, Flow caption) {}
}
