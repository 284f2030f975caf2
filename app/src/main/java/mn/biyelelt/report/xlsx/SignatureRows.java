package mn.biyelelt.report.xlsx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.BoxesAbreast;
import mn.biyelelt.report.model.Leader;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.SignatureArea;
import mn.biyelelt.report.model.SignatureBox;
import mn.biyelelt.report.model.SignatureLine;
import mn.biyelelt.report.model.SignatureLine.Slot;
import mn.biyelelt.report.model.StyleName;

/// Makes the rows of signatures: boxes side by side share the sheet's columns, the slots of a line share the box's.
final class SignatureRows {

    private static final int[] NO_EDGES = {};
    /// A slot may shrink to this part of its width on paper.
    private static final double LEAST = 0.4;

    private final Bundles bundles;

    SignatureRows(Bundles bundles) {
        this.bundles = bundles;
    }

    List<Bundle> of(SignatureArea area) {
        var rows = new ArrayList<Bundle>();
        for (List<SignatureBox> boxes : area.rows()) {
            double space = rows.isEmpty() ? area.before() : area.between();
            if (space > 0) {
                rows.add(Bundles.space(space));
            }
            add(boxes, rows);
        }
        return rows;
    }

    /// Boxes for which there are too few columns stand under each other.
    private void add(List<SignatureBox> boxes, List<Bundle> rows) {
        if (boxes.size() > bundles.grid().columns()) {
            boxes.forEach(box -> add(List.of(box), rows));
            return;
        }
        int[] edges = bundles.grid().divide(0, bundles.grid().columns(), even(boxes.size()));
        double height = 0;
        for (List<SignatureLine> lines : new BoxesAbreast(boxes).lines()) {
            Bundle line = line(lines, edges);
            height += line.height();
            rows.add(line);
        }
        stamps(boxes, edges, height, rows);
    }

    private Bundle line(List<SignatureLine> lines, int[] edges) {
        var pieces = new ArrayList<Piece>();
        double least = 0;
        for (int i = 0; i < lines.size(); i++) {
            least = Math.max(least, lines.get(i).minimumHeight() * Bundles.POINTS);
            add(lines.get(i), edges[i], edges[i + 1], pieces);
        }
        int rows = pieces.stream().mapToInt(Piece::end).max().orElse(1);
        double[] heights = new double[rows];
        heights[0] = least;
        return new Bundle(pieces, heights);
    }

    /// Slots side by side with their captions below, or under each other where the columns would cut them.
    private void add(SignatureLine line, int from, int to, List<Piece> pieces) {
        List<Slot> slots = filled(line, SignatureRows::isEmpty);
        int[] edges = beside(slots, from, to);
        if (edges.length == 0) {
            // what is only a place to write on may be a part of the cell before it: position and name stay on one line
            List<Slot> fewer = filled(line, SignatureRows::isPlace);
            int[] wider = beside(fewer, from, to);
            slots = wider.length > 0 ? fewer : slots;
            edges = wider;
        }
        boolean beside = edges.length > 0;
        int before = pieces.size();
        for (int i = 0; i < slots.size(); i++) {
            add(slots.get(i), beside ? 0 : 2 * i, beside ? edges[i] : from, beside ? edges[i + 1] : to, pieces);
        }
        if (slots.size() == 1 && line.minimumHeight() == 0) {
            pieces.set(before, pieces.get(before).atTop());
        }
    }

    private void add(Slot slot, int row, int from, int to, List<Piece> pieces) {
        pieces.add(bundles.piece(row, 1, from, to, slot.content(), slot.style(), slot.alignment(), Edges.NONE));
        if (!slot.caption().isEmpty()) {
            pieces.add(bundles.piece(row + 1, 1, from, to, List.of(Paragraph.of(slot.caption())), StyleName.CAPTION,
                    slot.alignment(), Edges.NONE));
        }
    }

    /// The slots with something in them; an empty one gives its room to the one before it.
    private static List<Slot> filled(SignatureLine line, Predicate<Slot> empty) {
        var filled = new ArrayList<Slot>();
        for (Slot slot : line.slots()) {
            if (empty.test(slot) && !filled.isEmpty()) {
                Slot before = filled.removeLast();
                filled.add(new Slot(before.share() + slot.share(), before.alignment(), before.style(), before.content(),
                        before.caption()));
            } else {
                filled.add(slot);
            }
        }
        return filled;
    }

    private static boolean isEmpty(Slot slot) {
        return slot.content().isEmpty() && slot.caption().isEmpty();
    }

    /// Whether a slot has nothing but room to write on.
    private static boolean isPlace(Slot slot) {
        return slot.caption().isEmpty() && slot.content().stream().allMatch(
                paragraph -> paragraph.inlines().stream().allMatch(
                        inline -> inline instanceof Leader leader && leader.kind() == Leader.Kind.BLANK));
    }

    /// The columns that slots side by side take; none where the columns would cut them.
    private int[] beside(List<Slot> slots, int from, int to) {
        int[] edges = slots.size() > to - from
                ? NO_EDGES
                : bundles.grid().divide(from, to, slots.stream().map(Slot::share).toList());
        return edges.length > 0 && fit(slots, edges) ? edges : NO_EDGES;
    }

    /// Whether every slot gets at least half of the room that it has on paper.
    private boolean fit(List<Slot> slots, int[] edges) {
        double width = bundles.grid().width(edges[0], edges[slots.size()]);
        for (int i = 0; i < slots.size(); i++) {
            if (bundles.grid().width(edges[i], edges[i + 1]) < slots.get(i).share() * width * LEAST) {
                return false;
            }
        }
        return true;
    }

    /// The rest of the stamps' height below the lines, with their marks.
    private void stamps(List<SignatureBox> boxes, int[] edges, double height, List<Bundle> rows) {
        var pieces = new ArrayList<Piece>();
        double size = 0;
        for (int i = 0; i < boxes.size(); i++) {
            SignatureBox.Stamp stamp = boxes.get(i).stamp();
            size = Math.max(size, stamp.size() * Bundles.POINTS);
            if (!stamp.mark().isEmpty()) {
                pieces.add(bundles.piece(0, 1, edges[i], edges[i + 1], List.of(Paragraph.of(stamp.mark())),
                        StyleName.STAMP, Alignment.CENTER, Edges.NONE));
            }
        }
        if (size > height || !pieces.isEmpty()) {
            rows.add(new Bundle(pieces, Math.max(0, size - height)));
        }
    }

    private static List<Double> even(int parts) {
        return Collections.nCopies(parts, 1.0 / parts);
    }
}
