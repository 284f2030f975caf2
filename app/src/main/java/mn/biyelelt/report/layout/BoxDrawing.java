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
    /// A box narrower than this beside its stamp has the stamp behind its lines.
    private static final double NARROWEST_BESIDE = Millimetres.points(90);

    private final List<Line> lines = new ArrayList<>();
    private final int linesAboveRoom;
    private final double stampSize;
    private final boolean stampBeside;
    private final double width;
    private final Flow mark;

    BoxDrawing(SignatureBox box, FlowMaker maker, double width) {
        this.width = width;
        linesAboveRoom = box.linesAboveRoom();
        stampSize = Millimetres.points(box.stamp().size());
        stampBeside = stampSize > 0 && width - stampSize - STAMP_GAP >= NARROWEST_BESIDE;
        mark = maker.flow(box.stamp().mark().isEmpty() ? List.of() : List.of(Paragraph.of(box.stamp().mark())),
                StyleName.STAMP, Alignment.CENTER, Math.max(1, stampSize));
        double textWidth = stampBeside ? width - stampSize - STAMP_GAP : width;
        for (SignatureLine line : box.lines()) {
            lines.add(new Line(line, maker, textWidth));
        }
    }

    /// Height of the lines above the room to sign in, pt.
    double heightAboveRoom() {
        return lines.stream().limit(linesAboveRoom).mapToDouble(Line::height).sum();
    }

    /// Height with captions and stamp if the room to sign in begins at a height, pt.
    ///
    /// @param roomTop at least [#heightAboveRoom()]
    double height(double roomTop) {
        double below = lines.stream().skip(linesAboveRoom).mapToDouble(Line::height).sum();
        return Math.max(roomTop + below, stampSize);
    }

    void draw(PageBuilder page, double x, double y, double roomTop) {
        double lineTop = y;
        for (int i = 0; i < lines.size(); i++) {
            lineTop = i == linesAboveRoom ? y + roomTop : lineTop;
            lines.get(i).draw(page, x, lineTop);
            lineTop += lines.get(i).height();
        }
        if (stampSize > 0) {
            double left = stampBeside ? x + width - stampSize : x + (width - stampSize) / 2;
            page.stamp(left, y + (height(roomTop) - stampSize) / 2, stampSize);
            double top = y + (height(roomTop) - mark.height()) / 2;
            FlowDrawing.draw(page, mark, 0, mark.count(), Alignment.CENTER, left, top);
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

        double height() {
            return Math.max(minimum, textHeight() + parts.stream().mapToDouble(part -> part.caption.height()).max()
                    .orElse(0));
        }

        private double textHeight() {
            return parts.stream().mapToDouble(part -> part.text.height()).max().orElse(0);
        }

        void draw(PageBuilder page, double x, double y) {
            double captions = parts.stream().mapToDouble(part -> part.caption.height()).max().orElse(0);
            double bottom = y + height() - captions;
            for (Part part : parts) {
                FlowDrawing.draw(page, part.text, 0, part.text.count(), part.alignment, x + part.x,
                        bottom - part.text.height());
                FlowDrawing.draw(page, part.caption, 0, part.caption.count(), part.alignment, x + part.x, bottom);
            }
        }
    }

    private record Part(double x, Alignment alignment, Flow text, Flow caption) {}
}
