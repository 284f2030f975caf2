package mn.biyelelt.ui.table;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.RowMoves;
import org.jspecify.annotations.Nullable;

/// Moving rows by the mouse: whoever takes hold of the number of a row already chosen drags it, with all rows chosen with it; a line
/// shows where they would go. Only within their section.
final class RowDrag {

    /// Where the rows would go.
    private record Target(TableItem item, boolean under) {}

    private final PlanTableModel model;
    private final PlanDesk desk;
    private final RowMoves moves;
    private final RowsInSight rows;
    private final Region room;
    private final Region line = new Region();
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
    void over(Optional<RowsInSight.Hit> hit, double sceneY) {
        line.setVisible(false);
        target = null;
        hit.filter(at -> taken != null && at.item() != taken.item()).ifPresent(at -> {
            Optional<RowPane> row = rows.rowAt(at.item());
            TableItem item = model.items().get(at.item());
            if (row.isPresent() && item.kind() != TableItem.Kind.SECTION) {
                Bounds bounds = row.get().localToScene(row.get().getLayoutBounds());
                boolean under = sceneY > bounds.getCenterY();
                target = new Target(item, under);
                show(room.sceneToLocal(bounds), under);
            }
        });
    }

    /// Lets go: the rows move, or the row is only gone to.
    void end() {
        Target at = target;
        TablePosition from = taken;
        line.setVisible(false);
        possible = false;
        taken = null;
        target = null;
        if (at != null) {
            moves.moveTo(at.item().id(), at.under());
        } else if (from != null) {
            model.goTo(from);
        }
    }

    private void show(Bounds row, boolean under) {
        double y = under ? row.getMaxY() : row.getMinY();
        line.resizeRelocate(0, y - 2, room.getWidth(), 3);
        line.setVisible(true);
    }
}
