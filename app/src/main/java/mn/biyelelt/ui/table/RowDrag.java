package mn.biyelelt.ui.table;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.RowMoves;
import org.jspecify.annotations.Nullable;

/// Moving rows by the mouse: whoever takes hold of the number of a row already chosen drags it, with all rows chosen with it; a line
/// shows where they would go. Only within their section. Held beyond the list's edge, the rows behind it come; Esc leaves all as it was.
final class RowDrag {

    /// Where the rows would go.
    private record Target(TableItem item, boolean under) {}

    private final PlanTableModel model;
    private final PlanDesk desk;
    private final RowMoves moves;
    private final RowsInSight rows;
    private final Region room;
    private final Region line = new Region();
    private final EdgeScroll edge;
    private boolean possible;
    private @Nullable TablePosition taken;
    private @Nullable Target target;

    /// @param room what the line lies in
    RowDrag(PlanTableModel model, PlanDesk desk, RowsInSight rows, Region room) {
        this.model = model;
        this.desk = desk;
        this.rows = rows;
        this.room = room;
        moves = new RowMoves(desk);
        edge = new EdgeScroll(rows, this::aim);
        line.getStyleClass().add("drop-line");
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setVisible(false);
    }

    Region line() {
        return line;
    }

    /// Takes hold of rows, if that is where the mouse was pressed.
    boolean begin(RowsInSight.Hit hit) {
        TableItem item = model.items().get(hit.item());
        boolean chosen = hit.item() == model.position().get().item()
                || desk.chosenRows().get().contains(item.id());
        possible = chosen && hit.cell().column() == 0 && item.kind() != TableItem.Kind.SECTION
                && (model.position().get().column() == 0 || hit.cell().columnSpan() > 1
                        || model.range().get().isExtended());
        taken = possible ? hit.position() : null;
        target = null;
        return possible;
    }

    boolean isPossible() {
        return possible;
    }

    /// Shows where the rows would go.
    ///
    /// @param scene where the mouse is
    void over(Point2D scene) {
        if (taken != null) {
            edge.follow(scene);
        }
    }

    /// Lets go: the rows move, or the row is only gone to.
    void end() {
        Target at = target;
        TablePosition from = taken;
        cancel();
        possible = false;
        if (at != null) {
            moves.moveTo(at.item().id(), at.under());
        } else if (from != null) {
            model.goTo(from);
        }
    }

    /// Moves nothing, wherever the mouse lets go.
    ///
    /// @return whether rows were held
    boolean cancel() {
        boolean held = taken != null;
        edge.stop();
        line.setVisible(false);
        taken = null;
        target = null;
        return held;
    }

    private void aim(Point2D scene) {
        line.setVisible(false);
        target = null;
        rows.at(scene.getX(), scene.getY()).filter(at -> taken != null && at.item() != taken.item()).ifPresent(at -> {
            TableItem item = model.items().get(at.item());
            if (item.kind() != TableItem.Kind.SECTION) {
                rows.rowAt(at.item()).map(row -> row.localToScene(row.getLayoutBounds()))
                        .ifPresent(bounds -> aimAt(item, bounds, scene.getY()));
            }
        });
    }

    private void aimAt(TableItem item, Bounds row, double y) {
        boolean under = y > row.getCenterY();
        target = new Target(item, under);
        show(room.sceneToLocal(row), under);
    }

    private void show(Bounds row, boolean under) {
        ListView<?> list = rows.list();
        Bounds inSight = room.sceneToLocal(list.localToScene(list.getLayoutBounds()));
        double y = Math.clamp(under ? row.getMaxY() : row.getMinY(), inSight.getMinY() + 2, inSight.getMaxY());
        line.resizeRelocate(0, y - 2, room.getWidth(), 3);
        line.setVisible(true);
    }
}
