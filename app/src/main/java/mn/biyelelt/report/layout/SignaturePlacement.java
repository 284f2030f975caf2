package mn.biyelelt.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mn.biyelelt.report.layout.BoxDrawing.LineHeight;
import mn.biyelelt.report.model.BoxesAbreast;
import mn.biyelelt.report.model.SignatureArea;
import mn.biyelelt.report.model.SignatureBox;
import mn.biyelelt.report.model.SignatureLine;

/// A signature area on its way to the page: rows of boxes that never split.
final class SignaturePlacement {

    /// Free space between approvals and what follows, pt.
    private static final double AFTER_APPROVAL = Millimetres.points(6);

    private final List<List<BoxDrawing>> rows;
    private final double before;
    private final double between;
    private final double after;
    private final double boxShare;

    SignaturePlacement(SignatureArea area, FlowMaker maker, double width) {
        rows = area.rows().stream().filter(row -> !row.isEmpty()).map(row -> boxes(row, maker, width)).toList();
        before = Millimetres.points(area.before());
        between = Millimetres.points(area.between());
        after = area.closing() ? 0 : Math.max(between, AFTER_APPROVAL);
        boxShare = width;
    }

    private static List<BoxDrawing> boxes(List<SignatureBox> row, FlowMaker maker, double width) {
        double share = width / row.size();
        List<List<SignatureLine>> lines = new BoxesAbreast(row).lines();
        var boxes = new ArrayList<BoxDrawing>();
        for (int i = 0; i < row.size(); i++) {
            int box = i;
            boxes.add(new BoxDrawing(row.get(i), lines.stream().map(line -> line.get(box)).toList(), maker,
                    i + 1 < row.size() ? share - BoxDrawing.GUTTER : share));
        }
        return boxes;
    }

    /// Height with the space above, pt.
    double height() {
        double sum = before + between * Math.max(0, rows.size() - 1);
        for (List<BoxDrawing> row : rows) {
            sum += height(row);
        }
        return sum;
    }

    /// Height of the first row of boxes with the space above, pt.
    double firstHeight() {
        return rows.isEmpty() ? 0 : before + height(rows.getFirst());
    }

    /// Draws all boxes, on a new page if they do not fit together.
    void place(Cursor cursor) {
        if (height() > cursor.room() && height() - before <= cursor.height() && !cursor.fresh()) {
            cursor.newPage();
        }
        cursor.space(before);
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                cursor.space(between);
            }
            place(rows.get(i), cursor);
        }
        cursor.space(Math.min(after, Math.max(0, cursor.room())));
    }

    private void place(List<BoxDrawing> row, Cursor cursor) {
        double height = height(row);
        if (height > cursor.room() + 0.01 && !cursor.fresh()) {
            cursor.newPage();
        }
        List<LineHeight> lines = lines(row);
        for (int i = 0; i < row.size(); i++) {
            row.get(i).draw(cursor.page(), cursor.left() + i * boxShare / row.size(), cursor.y(), lines);
        }
        cursor.moveTo(cursor.y() + height);
    }

    /// How high each line is, so that the boxes of a row stand beside each other line for line.
    private static List<LineHeight> lines(List<BoxDrawing> row) {
        List<LineHeight> heights = row.getFirst().heights();
        for (BoxDrawing box : row) {
            List<LineHeight> own = box.heights();
            List<LineHeight> before = heights;
            heights = IntStream.range(0, own.size()).mapToObj(i -> before.get(i).and(own.get(i))).toList();
        }
        return heights;
    }

    private static double height(List<BoxDrawing> row) {
        List<LineHeight> lines = lines(row);
        return row.stream().mapToDouble(box -> box.height(lines)).max().orElse(0);
    }
}
